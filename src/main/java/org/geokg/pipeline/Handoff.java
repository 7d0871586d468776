package org.geokg.pipeline;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Turns a producer that pushes into an iterator to pull from, through a short queue: the producer runs in a thread of its
 * own and waits when the puller is slow. What the producer throws, the puller gets, at the place where it happened.
 *
 * @param <T> what is handed over
 * @param <R> what the producer returns at the end
 */
final class Handoff<T, R> implements Iterable<T>, AutoCloseable {
    private static final int LENGTH = 32;

    /** Something that pushes. */
    @FunctionalInterface
    interface Producer<T, R> {
        R run(Consumer<T> sink) throws Exception;
    }

    private final BlockingQueue<Optional<T>> queue = new ArrayBlockingQueue<>(LENGTH);
    private final FutureTask<R> task;
    private final Thread thread;

    Handoff(Producer<T, R> producer) {
        Callable<R> work = () -> {
            try {
                return producer.run(item -> put(Optional.of(item)));
            } finally {
                put(Optional.empty());
            }
        };
        task = new FutureTask<>(work);
        thread = new Thread(task, "reading");
        thread.start();
    }

    private void put(Optional<T> item) {
        try {
            queue.put(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody takes what was read", e);
        }
    }

    /** For one pass. */
    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private Optional<T> next = take();

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public T next() {
                T item = next.orElseThrow(NoSuchElementException::new);
                next = take();
                return item;
            }
        };
    }

    private Optional<T> take() {
        try {
            Optional<T> item = queue.take();
            if (item.isEmpty()) {
                result();
            }
            return item;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for articles", e);
        }
    }

    /** What the producer returned, once all was pulled. */
    R result() throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** Stops the producer, if it still runs. */
    @Override
    public void close() {
        thread.interrupt();
    }
}

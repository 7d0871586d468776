package org.geokg.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.geokg.pipeline.RunListener;

/** A progress bar over the bytes of the inputs, with rate and time left; or nothing, where nobody looks. */
final class Progress implements RunListener, AutoCloseable {
    private static final int KIBIBYTE = 1024;

    private final Optional<ProgressBar> bar;
    private long articles;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    static Progress none() {
        return new Progress(Optional.empty());
    }

    static Progress bar(Console console, long totalBytes) {
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(Math.max(1, totalBytes))
                .setUnit(" KiB", KIBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                .build()));
    }

    @Override
    public void bytesRead(long bytes) {
        bar.ifPresent(b -> b.stepBy(bytes));
    }

    @Override
    public void articleDone() {
        articles++;
        bar.ifPresent(b -> b.setExtraMessage(articles + " articles"));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}

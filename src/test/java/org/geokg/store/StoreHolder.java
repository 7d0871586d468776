package org.geokg.store;

import java.nio.file.Path;

/** A process that opens a store and keeps it until it is stopped. */
final class StoreHolder {
    private StoreHolder() {}

    public static void main(String[] args) throws InterruptedException {
        try (GraphStore store = GraphStore.open(Path.of(args[0]))) {
            System.out.println("open");
            Thread.sleep(60_000);
        }
    }
}

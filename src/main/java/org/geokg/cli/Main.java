package org.geokg.cli;

public final class Main {
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}

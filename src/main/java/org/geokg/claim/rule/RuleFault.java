package org.geokg.claim.rule;

import org.yaml.snakeyaml.nodes.Node;

/** Why a rule cannot be used, with the line that is to blame. */
final class RuleFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int line;

    RuleFault(Node where, String message) {
        super(message);
        this.line = line(where);
    }

    /** Counted from 1. */
    int line() {
        return line;
    }

    static int line(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }
}

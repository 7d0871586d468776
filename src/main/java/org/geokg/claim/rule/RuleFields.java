package org.geokg.claim.rule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The keys of one rule with their values. What cannot be read ends in a {@link RuleFault} that has its line. */
final class RuleFields {
    private static final Spelling KEYS = new Spelling("key", List.of(
            "rule", "version", "relation", "verb", "noun", "adjective", "where", "unless", "subject", "object", "bar", "phase",
            "factuality", "kind", "options", "confidence", "match", "reject"));

    private static final String LIST = "list";
    private static final Spelling LIST_KEYS = new Spelling("key", List.of(LIST, "words"));

    /** A text of a rule file and where it stands. */
    private record Item(Node node, String text) {
        static Item of(Node node) {
            if (node instanceof ScalarNode scalar) {
                return new Item(node, scalar.getValue());
            }
            throw new RuleFault(node, "expected a text here, not a list or further keys");
        }

        <T> T read(Function<String, T> reader) {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw new RuleFault(node, e.getMessage());
            }
        }
    }

    private final Node node;
    private final WordLists lists;
    private final Map<String, Node> values = new LinkedHashMap<>();

    RuleFields(Node node, WordLists lists) {
        this(node, lists, KEYS);
    }

    private RuleFields(Node node, WordLists lists, Spelling keys) {
        this.node = node;
        this.lists = lists;
        tuples(node).forEach(t -> values.put(Item.of(t.getKeyNode()).read(keys::check), t.getValueNode()));
    }

    /** Of {@code - list: name}, which is no rule. */
    static RuleFields ofList(Node node, WordLists lists) {
        return new RuleFields(node, lists, LIST_KEYS);
    }

    static boolean isList(Node node) {
        return node instanceof MappingNode map && map.getValue().stream()
                .anyMatch(t -> t.getKeyNode() instanceof ScalarNode key && key.getValue().equals(LIST));
    }

    RuleFault fault(String message) {
        return new RuleFault(node, message);
    }

    Optional<String> text(String key) {
        return read(key, Function.identity());
    }

    /** What a reader rejects is told at the text's line. */
    <T> Optional<T> read(String key, Function<String, T> reader) {
        return Optional.ofNullable(values.get(key)).map(v -> Item.of(v).read(reader));
    }

    /** The words at a key, those of the lists that it names included. */
    List<String> words(String key) {
        return values.containsKey(key) ? words(values.get(key)) : List.of();
    }

    private List<String> words(Node list) {
        return items(list).stream().flatMap(i -> i.read(lists::words)).toList();
    }

    <T> List<T> texts(String key, Function<String, T> reader) {
        return values.containsKey(key) ? items(values.get(key)).stream().map(i -> i.read(reader)).toList() : List.of();
    }

    Optional<Integer> wholeNumber(String key) {
        return read(key, text -> number(key, text, "a whole number", Integer::valueOf));
    }

    /** From 0 to 1. */
    Optional<Double> share(String key) {
        return read(key, text -> {
            double share = number(key, text, "a number from 0 to 1", Double::valueOf);
            if (share >= 0 && share <= 1) {
                return share;
            }
            throw new IllegalArgumentException(key + " is a number from 0 to 1, not " + text);
        });
    }

    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return read(key, text -> constant(key, type, text));
    }

    /** @param each what to call one of them */
    <E extends Enum<E>> List<E> choices(String key, String each, Class<E> type) {
        return texts(key, text -> constant(each, type, text));
    }

    List<Condition> conditions(String key) {
        return values.containsKey(key) ? tuples(values.get(key)).stream().map(this::condition).toList() : List.of();
    }

    private Condition condition(NodeTuple tuple) {
        Set<String> words = new LinkedHashSet<>(words(tuple.getValueNode()));
        return new Condition(Item.of(tuple.getKeyNode()).read(text -> Steps.ofWords(Slot.alternatives(text))), words);
    }

    /** In rule files the names are in small letters with hyphens. */
    private static <E extends Enum<E>> E constant(String what, Class<E> type, String text) {
        E[] constants = type.getEnumConstants();
        List<String> names = Arrays.stream(constants).map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
        return constants[names.indexOf(new Spelling(what, names).check(text))];
    }

    private static <N> N number(String key, String text, String what, Function<String, N> reader) {
        try {
            return reader.apply(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + " is " + what + ", not " + text, e);
        }
    }

    private static List<NodeTuple> tuples(Node node) {
        if (node instanceof MappingNode map) {
            return map.getValue();
        }
        throw new RuleFault(node, "expected 'key: value' lines");
    }

    /** The texts of a list, or of one text with commas. */
    private static List<Item> items(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(Item::of).toList();
        }
        return Arrays.stream(Item.of(node).text().split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(s -> new Item(node, s))
                .toList();
    }
}

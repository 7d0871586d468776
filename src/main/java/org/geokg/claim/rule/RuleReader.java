package org.geokg.claim.rule;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.geokg.claim.Factuality;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads rule files in YAML. A rule that cannot be used is reported with file and line and left out. */
public final class RuleReader {
    private static final Set<String> KEYS = Set.of(
            "rule", "version", "relation", "verb", "noun", "adjective", "where", "unless", "subject", "object", "bar", "phase",
            "factuality", "kind", "options", "confidence", "match", "reject");

    private final RelationCatalog relations;
    private final ProblemSink problems;
    private final List<Rule> rules = new ArrayList<>();

    public RuleReader(RelationCatalog relations, ProblemSink problems) {
        this.relations = relations;
        this.problems = problems;
    }

    /** Adds the rules of a file: a YAML list of mappings. */
    public RuleReader add(String source, Reader text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(text);
            if (root instanceof SequenceNode list) {
                list.getValue().forEach(node -> addRule(source, node));
            } else if (root != null) {
                report(source, root, "a rule file is a list of rules");
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.report(Problem.at(source, line, ProblemCode.RULE_INVALID, "not YAML: " + e.getProblem(),
                    "correct the file; none of its rules was read"));
        }
        return this;
    }

    public RuleBook build() {
        return new RuleBook(rules);
    }

    private void addRule(String source, Node node) {
        try {
            Rule rule = rule(fields(node));
            if (rules.stream().anyMatch(r -> r.name().equals(rule.name()))) {
                throw new IllegalArgumentException("a second rule named " + rule.name());
            }
            rules.add(rule);
        } catch (IllegalArgumentException e) {
            report(source, node, e.getMessage());
        }
    }

    private void report(String source, Node node, String found) {
        int line = node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
        problems.report(Problem.at(source, line, ProblemCode.RULE_INVALID, found, "correct the rule; it was left out"));
    }

    private Rule rule(Map<String, Node> fields) {
        String name = text(fields, "rule").orElseThrow(() -> new IllegalArgumentException("a rule needs a name: 'rule: family.construction'"));
        String relationName = text(fields, "relation").orElseThrow(() -> new IllegalArgumentException(name + " needs a relation"));
        Relation relation = relations.find(relationName).orElseThrow(() -> new IllegalArgumentException(unknownRelation(relationName)));
        Rule rule = new Rule(
                name,
                Integer.parseInt(text(fields, "version").orElse("1")),
                relation,
                trigger(name, fields),
                conditions(fields, "where"),
                conditions(fields, "unless"),
                Slot.alternatives(text(fields, "subject").orElse("subj")),
                Slot.alternatives(text(fields, "object").orElse("obj")),
                texts(fields, "bar"),
                Rule.Phase.valueOf(text(fields, "phase").orElse("begins").toUpperCase(Locale.ROOT)),
                text(fields, "factuality").map(f -> Factuality.valueOf(f.toUpperCase(Locale.ROOT))),
                text(fields, "kind"),
                texts(fields, "options").stream().map(o -> Rule.Option.valueOf(o.toUpperCase(Locale.ROOT).replace('-', '_'))).toList(),
                Double.parseDouble(text(fields, "confidence").orElse("0.9")),
                texts(fields, "match").stream().map(Example::match).toList(),
                texts(fields, "reject").stream().map(Example::reject).toList());
        if (rule.matches().isEmpty() || rule.rejects().isEmpty()) {
            throw new IllegalArgumentException(name + " needs sentences that it must match and must reject");
        }
        return rule;
    }

    private String unknownRelation(String name) {
        String near = relations.all().stream().map(Relation::name).filter(n -> n.equalsIgnoreCase(name)).findFirst()
                .map(n -> "; did you mean " + n + "?").orElse("");
        return "unknown relation " + name + near;
    }

    private static Trigger trigger(String name, Map<String, Node> fields) {
        for (Trigger.Kind kind : Trigger.Kind.values()) {
            List<String> words = texts(fields, kind.name().toLowerCase(Locale.ROOT));
            if (!words.isEmpty()) {
                return new Trigger(kind, words);
            }
        }
        throw new IllegalArgumentException(name + " needs a trigger: verb, noun or adjective");
    }

    private static List<Condition> conditions(Map<String, Node> fields, String key) {
        if (!fields.containsKey(key)) {
            return List.of();
        }
        List<Condition> conditions = new ArrayList<>();
        mapping(fields.get(key)).forEach((slot, words) -> conditions.add(new Condition(Slot.alternatives(slot), strings(words))));
        return conditions;
    }

    private static Map<String, Node> fields(Node node) {
        Map<String, Node> fields = mapping(node);
        for (String key : fields.keySet()) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("unknown key " + key + "; known are " + String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
        return fields;
    }

    private static Map<String, Node> mapping(Node node) {
        if (!(node instanceof MappingNode map)) {
            throw new IllegalArgumentException("expected 'key: value' lines");
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            fields.put(((ScalarNode) tuple.getKeyNode()).getValue(), tuple.getValueNode());
        }
        return fields;
    }

    private static Optional<String> text(Map<String, Node> fields, String key) {
        return fields.get(key) instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    private static List<String> texts(Map<String, Node> fields, String key) {
        return fields.containsKey(key) ? strings(fields.get(key)) : List.of();
    }

    private static List<String> strings(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(n -> ((ScalarNode) n).getValue()).toList();
        }
        return Arrays.stream(((ScalarNode) node).getValue().split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }
}

package org.geokg.claim.rule;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.geokg.claim.Factuality;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.problem.Problem;
import org.geokg.problem.ProblemCode;
import org.geokg.problem.ProblemSink;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads rule files in YAML. A rule that cannot be used is reported with file and line and left out. Lists of words may stand in
 * any of the files and be named in any, so rules are read once all files are there.
 */
public final class RuleReader {
    private static final double USUAL_CONFIDENCE = 0.9;
    private static final int MOST_ALIASES = 500;

    private final RelationCatalog relations;
    private final ProblemSink problems;
    private final WordLists lists = new WordLists();
    private final List<Entry> entries = new ArrayList<>();

    /** What is to become a rule, and the file it stands in. */
    private record Entry(String source, Node node) {}

    public RuleReader(RelationCatalog relations, ProblemSink problems) {
        this.relations = relations;
        this.problems = problems;
    }

    /** Adds the rules and the lists of words of a file: a YAML list of mappings. */
    public RuleReader add(String source, Reader text) {
        try {
            Node root = new Yaml(options()).compose(text);
            if (root instanceof SequenceNode list) {
                list.getValue().forEach(node -> addEntry(new Entry(source, node)));
            } else if (root != null) {
                report(source, RuleFault.line(root), "a rule file is a list of rules");
            }
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            reportFile(source, line, e.getProblem());
        } catch (YAMLException e) {
            reportFile(source, 1, e.getMessage());
        }
        return this;
    }

    /** Rules share lists of words by alias more often than the usual limit allows. */
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        return options;
    }

    private void reportFile(String source, int line, String found) {
        problems.report(Problem.at(source, line, ProblemCode.RULE_INVALID, "not YAML: " + found,
                "correct the file; none of its rules was read"));
    }

    /** All rules of the files added so far. */
    public RuleBook build() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Entry entry : entries) {
            try {
                RuleFields fields = new RuleFields(entry.node(), lists);
                Rule rule = rule(fields);
                if (rules.putIfAbsent(rule.name(), rule) != null) {
                    throw fields.fault("a second rule named " + rule.name());
                }
            } catch (RuleFault e) {
                report(entry.source(), e.line(), e.getMessage());
            }
        }
        return new RuleBook(List.copyOf(rules.values()));
    }

    private void addEntry(Entry entry) {
        if (!RuleFields.isList(entry.node())) {
            entries.add(entry);
            return;
        }
        try {
            RuleFields fields = RuleFields.ofList(entry.node(), lists);
            List<String> words = fields.words("words");
            fields.read("list", name -> {
                lists.define(name, words);
                return name;
            });
        } catch (RuleFault e) {
            report(entry.source(), e.line(), e.getMessage());
        }
    }

    private void report(String source, int line, String found) {
        problems.report(Problem.at(source, line, ProblemCode.RULE_INVALID, found, "correct the rule; it was left out"));
    }

    private Rule rule(RuleFields fields) {
        String name = fields.text("rule").orElseThrow(() -> fields.fault("a rule needs a name: 'rule: family.construction'"));
        Rule rule = new Rule(
                name,
                fields.wholeNumber("version").orElse(1),
                fields.read("relation", this::relation).orElseThrow(() -> fields.fault(name + " needs a relation")),
                trigger(name, fields),
                fields.conditions("where"),
                fields.conditions("unless"),
                fields.read("subject", Slot::alternatives).orElseGet(() -> Slot.alternatives("subj")),
                fields.read("object", Slot::alternatives).orElseGet(() -> Slot.alternatives("obj")),
                fields.words("bar"),
                fields.choice("phase", Rule.Phase.class).orElse(Rule.Phase.BEGINS),
                fields.choice("factuality", Factuality.class),
                fields.text("kind"),
                fields.choices("options", "option", Rule.Option.class),
                fields.share("confidence").orElse(USUAL_CONFIDENCE),
                fields.texts("match", Example::match),
                fields.texts("reject", Example::reject));
        if (rule.matches().isEmpty() || rule.rejects().isEmpty()) {
            throw fields.fault(name + " needs sentences that it must match and must reject");
        }
        return rule;
    }

    private Relation relation(String name) {
        List<String> names = relations.all().stream().map(Relation::name).toList();
        return relations.find(name)
                .orElseThrow(() -> new Spelling("relation", names).unknown(name, "those of the ontology"));
    }

    private static Trigger trigger(String name, RuleFields fields) {
        for (Trigger.Kind kind : Trigger.Kind.values()) {
            List<String> words = fields.words(kind.name().toLowerCase(Locale.ROOT));
            if (!words.isEmpty()) {
                return new Trigger(kind, words);
            }
        }
        throw fields.fault(name + " needs a trigger: verb, noun or adjective");
    }
}

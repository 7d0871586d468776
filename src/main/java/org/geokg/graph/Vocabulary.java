package org.geokg.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms that the graph uses: those of the ontology ({@code ontology/geopolitics.ttl}) and the borrowed ones that
 * Jena's own vocabularies lack. The ontology's namespace is fixed, whatever the base of a dataset.
 */
public final class Vocabulary {
    public static final String NS = "https://w3id.org/geokg/ontology#";
    public static final String SCHEMA = "https://schema.org/";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String WIKIDATA = "http://www.wikidata.org/entity/";

    public static final Node ARTICLE_CLASS = gkg("Article");
    public static final Node CLAIM = gkg("Claim");
    public static final Node REJECTED_CLAIM = gkg("RejectedClaim");
    public static final Node STATEMENT = gkg("Statement");
    public static final Node PUBLISHER = gkg("Publisher");
    public static final Node RULE_CLASS = gkg("Rule");
    public static final Node STATE_RELATION = gkg("StateRelation");
    public static final Node EVENT_RELATION = gkg("EventRelation");

    public static final Node BODY_OF = gkg("bodyOf");
    public static final Node METONYM_FOR = gkg("metonymFor");
    public static final Node ISO_ALPHA_2 = gkg("isoAlpha2");
    public static final Node ISO_ALPHA_3 = gkg("isoAlpha3");
    public static final Node PROVISIONAL = gkg("provisional");

    public static final Node REFERENCE_DATE = gkg("referenceDate");
    public static final Node REFERENCE_DATE_BASIS = gkg("referenceDateBasis");
    public static final Node TEXT_SHA_256 = gkg("textSha256");
    public static final Node EXTRACTOR_VERSION = gkg("extractorVersion");

    public static final Node ARTICLE = gkg("article");
    public static final Node QUOTE = gkg("quote");
    public static final Node QUOTE_SHA_256 = gkg("quoteSha256");
    public static final Node START = gkg("start");
    public static final Node END = gkg("end");
    public static final Node SUBJECT_TEXT = gkg("subjectText");
    public static final Node OBJECT_TEXT = gkg("objectText");
    public static final Node RULE = gkg("rule");
    public static final Node CONFIDENCE = gkg("confidence");
    public static final Node POLARITY = gkg("polarity");
    public static final Node FACTUALITY = gkg("factuality");
    public static final Node SAID_BY = gkg("saidBy");
    public static final Node SAID_BY_TEXT = gkg("saidByText");
    public static final Node ROLE = gkg("role");
    public static final Node FORMER = gkg("former");
    public static final Node KIND = gkg("kind");
    public static final Node PARTICIPANT = gkg("participant");
    public static final Node REJECTED_FOR = gkg("rejectedFor");
    public static final Node REJECTED_BECAUSE = gkg("rejectedBecause");

    public static final Node CLAIM_AS_READ = gkg("ClaimAsRead");
    public static final Node DECISION = gkg("Decision");
    public static final Node DECIDED = gkg("decided");
    public static final Node DECIDED_VALUE = gkg("decidedValue");
    public static final Node ACCEPTED_BY = gkg("acceptedBy");
    public static final Node REJECTED_BY = gkg("rejectedBy");
    public static final Node CHANGED_BY = gkg("changedBy");

    public static final Node DATE = gkg("date");
    public static final Node DATE_LATEST = gkg("dateLatest");
    public static final Node FROM = gkg("from");
    public static final Node FROM_LATEST = gkg("fromLatest");
    public static final Node UNTIL_EARLIEST = gkg("untilEarliest");
    public static final Node UNTIL = gkg("until");
    public static final Node PRECISION = gkg("precision");
    public static final Node TIME_TEXT = gkg("timeText");

    public static final Node STATUS = gkg("status");
    public static final Node SUPPORTED_BY = gkg("supportedBy");
    public static final Node CONTRADICTED_BY = gkg("contradictedBy");
    public static final Node MENTIONED_BY = gkg("mentionedBy");
    public static final Node ENDED_BY = gkg("endedBy");
    public static final Node FIRST_REPORTED = gkg("firstReported");
    public static final Node LAST_REPORTED = gkg("lastReported");
    public static final Node SOURCE_COUNT = gkg("sourceCount");

    public static final Node ENDS = gkg("ends");
    public static final Node SUSPENDS = gkg("suspends");
    public static final Node EXCLUDES = gkg("excludes");

    public static final Node SCHEMA_PUBLISHER = schema("publisher");
    public static final Node HEADLINE = schema("headline");
    public static final Node IDENTIFIER = schema("identifier");
    public static final Node DATE_PUBLISHED = schema("datePublished");
    public static final Node URL = schema("url");
    public static final Node DOMAIN_INCLUDES = schema("domainIncludes");
    public static final Node RANGE_INCLUDES = schema("rangeIncludes");

    public static final Node BUNDLE = NodeFactory.createURI(PROV + "Bundle");
    public static final Node WAS_DERIVED_FROM = NodeFactory.createURI(PROV + "wasDerivedFrom");

    public static final Node ACTIVITY = NodeFactory.createURI(PROV + "Activity");
    public static final Node PERSON_AGENT = NodeFactory.createURI(PROV + "Person");
    public static final Node USED = NodeFactory.createURI(PROV + "used");
    public static final Node WAS_ASSOCIATED_WITH = NodeFactory.createURI(PROV + "wasAssociatedWith");
    public static final Node AT_TIME = NodeFactory.createURI(PROV + "atTime");

    private Vocabulary() {}

    /** The term of the ontology with this local name, such as {@code memberOf}. */
    public static Node gkg(String localName) {
        return NodeFactory.createURI(NS + localName);
    }

    private static Node schema(String localName) {
        return NodeFactory.createURI(SCHEMA + localName);
    }
}

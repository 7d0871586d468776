package org.geokg.claim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geokg.claim.Claim;
import org.geokg.claim.ClaimObject;
import org.geokg.claim.ClaimTime;
import org.geokg.claim.Factuality;
import org.geokg.claim.Polarity;
import org.geokg.claim.Relation;
import org.geokg.claim.RelationCatalog;
import org.geokg.claim.end.EndResolver;
import org.geokg.claim.office.Office;
import org.geokg.claim.office.OfficeReader;
import org.geokg.claim.office.OfficeTimes;
import org.geokg.claim.place.Location;
import org.geokg.claim.place.LocationReader;
import org.geokg.claim.place.OrganizationReader;
import org.geokg.entity.Entity;
import org.geokg.entity.mention.Dateline;
import org.geokg.entity.mention.SentenceNames;
import org.geokg.entity.reference.Discourse;
import org.geokg.text.Sentence;
import org.geokg.time.Anchor;
import org.geokg.time.DateText;
import org.geokg.time.TimeMention;

/** Claims that tags suffice for, of a sentence whatever its grammar: offices, locations, seats and foundings. */
final class TaggedClaims {
    private final String articleId;
    private final EvidenceReader evidence;
    private final Discourse discourse;
    private final Optional<Dateline> dateline;
    private final OfficeReader offices;
    private final EndResolver ends;
    private final List<List<TimeMention>> dates;
    private final Anchor anchor;
    private final Optional<Relation> holdsOffice;
    private final Optional<Relation> locatedIn;
    private final Optional<Relation> headquarteredIn;
    private final Optional<Relation> establishedIn;

    TaggedClaims(
            String articleId, EvidenceReader evidence, RelationCatalog relations, Discourse discourse, Optional<Dateline> dateline,
            OfficeReader offices, EndResolver ends, List<List<TimeMention>> dates, Anchor anchor) {
        this.articleId = articleId;
        this.evidence = evidence;
        this.discourse = discourse;
        this.dateline = dateline;
        this.offices = offices;
        this.ends = ends;
        this.dates = dates;
        this.anchor = anchor;
        this.holdsOffice = relations.find("holdsOfficeIn");
        this.locatedIn = relations.find("locatedIn");
        this.headquarteredIn = relations.find("headquarteredIn");
        this.establishedIn = relations.find("establishedIn");
    }

    List<Claim> read(SentenceNames names) {
        List<Claim> found = new ArrayList<>();
        addOffices(names, found);
        locatedIn.ifPresent(relation -> addLocations(names, relation, found));
        OrganizationReader organizations = new OrganizationReader(names, discourse);
        headquarteredIn.ifPresent(relation -> addSeats(names, organizations, relation, found));
        establishedIn.ifPresent(relation -> addFoundings(names, organizations, relation, found));
        return List.copyOf(found);
    }

    /** Offices are read even where no relation tells of them: that somebody holds one tells whom he acts for. */
    private void addOffices(SentenceNames names, List<Claim> found) {
        Sentence sentence = names.sentence().sentence();
        for (Office office : offices.read(names, new OfficeTimes(names.sentence(), dates.get(sentence.index()), anchor))) {
            holdsOffice.ifPresent(relation -> ends.seat(office.in()).ifPresent(in -> found.add(new Claim(
                    articleId, office.person(), relation, new ClaimObject.Of(in), Polarity.AFFIRMED, Factuality.ACTUAL,
                    Optional.empty(), office.time(), Optional.of(office.role()), office.former(), Optional.empty(),
                    List.of(), office.confidence(), evidence.of(sentence), office.rule(), office.personText(),
                    office.inText()))));
        }
    }

    private void addLocations(SentenceNames names, Relation relation, List<Claim> found) {
        Sentence sentence = names.sentence().sentence();
        dateline.filter(d -> d.in().isPresent() && opensBody(sentence)).ifPresent(d -> found.add(plain(
                sentence, d.place(), d.placeText(), relation, new ClaimObject.Of(d.in().get()), d.inText(), 0.88,
                "place.dateline-v1"))); // "ISLAMABAD, Pakistan —" tells where the town lies
        for (Location place : LocationReader.read(names, discourse)) {
            found.add(located(sentence, place, relation));
        }
    }

    private boolean opensBody(Sentence sentence) {
        return sentence.place() == Sentence.Place.BODY
                && (sentence.index() == 0
                        || discourse.sentence(sentence.index() - 1).sentence().sentence().place() == Sentence.Place.TITLE);
    }

    private void addSeats(SentenceNames names, OrganizationReader reader, Relation relation, List<Claim> found) {
        for (Location seat : reader.seats()) {
            found.add(located(names.sentence().sentence(), seat, relation));
        }
    }

    private void addFoundings(SentenceNames names, OrganizationReader reader, Relation relation, List<Claim> found) {
        Sentence sentence = names.sentence().sentence();
        for (OrganizationReader.Founding founding : reader.foundings(dates.get(sentence.index()), anchor)) {
            found.add(plain(
                    sentence, founding.organization(), founding.text(), relation,
                    new ClaimObject.Date(DateText.of(founding.day()).first()), founding.day().text(), 0.88,
                    "organization.founding-v1"));
        }
    }

    private Claim located(Sentence sentence, Location found, Relation relation) {
        return plain(
                sentence, found.place(), found.placeText(), relation, new ClaimObject.Of(found.in()), found.inText(),
                found.confidence(), found.rule());
    }

    /** A claim of a plain fact, told by the article itself and without a time. */
    private Claim plain(
            Sentence sentence, Entity subject, String subjectText, Relation relation, ClaimObject object, String objectText,
            double confidence, String rule) {
        return new Claim(
                articleId, subject, relation, object, Polarity.AFFIRMED, Factuality.ACTUAL, Optional.empty(),
                new ClaimTime.Unknown(), Optional.empty(), false, Optional.empty(), List.of(), confidence, evidence.of(sentence),
                rule, subjectText, objectText);
    }
}

package org.geokg.serve.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.geokg.graph.IriPolicy;
import org.geokg.serve.resource.Links;
import org.geokg.serve.resource.Site;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void escapesWhateverIsPutIn() {
        assertEquals(
                "<p title=\"&quot;&gt;&#39;\">&lt;script&gt;&amp;amp;</p>",
                Html.of("<p title=\"{}\">{}</p>", "\">'", "<script>&amp;").markup());
    }

    @Test
    void leavesTextThatLooksLikeATemplateAlone() {
        assertEquals("<p>{} {}</p>", Html.of("<p>{}</p>", "{} {}").markup());
    }

    @Test
    void takesPiecesOptionsAndLists() {
        Html piece = Html.of("<b>{}</b>", 1);
        assertEquals(
                "<b>1</b>|<b>1</b>||&lt;",
                Html.of("{}|{}|{}|{}", piece, List.of(piece), Optional.empty(), Optional.of("<")).markup());
    }

    @Test
    void showsNoControlCharactersAndNoReversedText() {
        String shown = Html.text("a\u0000b\u202Ec\uD800d\u0085").markup();
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFD", shown);
        assertEquals("\uD83D\uDE80 עברית", Html.text("\uD83D\uDE80 עברית").markup());
    }

    @Test
    void refusesTemplatesThatDoNotFitTheirValues() {
        assertThrows(IllegalArgumentException.class, () -> Html.of("{}"));
        assertThrows(IllegalArgumentException.class, () -> Html.of("", "value"));
    }

    @Test
    void marksTheWordsOfBothEnds() {
        assertEquals(
                "<mark>Niger&#39;s</mark> envoy met <mark>Benin</mark>.",
                Marked.quote("Niger's envoy met Benin.", Optional.of("Niger's"), Optional.of("Benin")).markup());
        assertEquals(
                "<mark>the bloc</mark> &lt;b&gt;",
                Marked.quote("the bloc <b>", Optional.of("the bloc"), Optional.of("bloc")).markup());
    }

    @Test
    void linksToWebAddressesOnly() {
        Links links = new Links(IriPolicy.DEFAULT, new Site(Optional.empty()));
        assertTrue(Anchor.to(links, "https://example.org/x", "x").markup().startsWith("<a class=\"out\""));
        for (String address : List.of("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//host", "http:", "\u0001")) {
            assertFalse(Anchor.to(links, address, "x").markup().contains("href"), address);
        }
    }
}

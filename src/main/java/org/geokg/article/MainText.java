package org.geokg.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The main text of a page, without menus, advertisements and captions.
 *
 * <p>Readability4J finds it. Of the libraries in Maven Central it is the one that does what readers know from Firefox
 * (it ports Mozilla's Readability), works on jsoup's tree and brings little with it; Boilerpipe has not moved since 2011
 * and brings its own HTML parser, Crux needs an HTTP client. It is made for pages of a usual build: one nested so deep
 * that it would take hours, or whose paragraphs it mostly drops, is read paragraph by paragraph instead.
 */
final class MainText {
    /** Readability's running time grows with the square of the depth. */
    private static final int DEEPEST = 200;
    /** Readability wants a base for links; ours are dropped. */
    private static final String ANY_BASE = "https://article.invalid/";
    private static final double LEAST_SHARE = 0.5;
    private static final String CLUTTER = "script, style, noscript, template, svg, iframe, form, button, nav, header nav, aside, "
            + "footer, figure, figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=complementary]";
    private static final List<String> ARTICLE_PLACES = List.of("[itemprop=articleBody]", "article", "main", "[role=main]", "body");

    private MainText() {}

    static Optional<String> of(Document page) {
        String plain = paragraphsOf(likelyPlace(page));
        Optional<String> readable = depth(page) > DEEPEST ? Optional.empty() : readable(page);
        return readable.filter(text -> text.length() >= LEAST_SHARE * plain.length())
                .or(() -> Optional.of(plain))
                .filter(text -> !text.isBlank());
    }

    private static Optional<String> readable(Document page) {
        Document copy = page.clone();
        copy.select(CLUTTER).remove();
        String content = new Readability4J(ANY_BASE, copy).parse().getContent();
        return Optional.ofNullable(content).map(html -> paragraphsOf(Jsoup.parse(html).body()));
    }

    /** The one element that the page marks as its article, else its body. */
    private static Element likelyPlace(Document page) {
        Document copy = page.clone();
        copy.select(CLUTTER).remove();
        return ARTICLE_PLACES.stream()
                .map(copy::select)
                .filter(found -> found.size() == 1 && !found.first().select("p").isEmpty())
                .map(found -> found.first())
                .findFirst()
                .orElse(copy.body());
    }

    /** The text of the blocks in an element, a blank line between them. */
    private static String paragraphsOf(Element root) {
        BlockCollector blocks = new BlockCollector();
        NodeTraversor.traverse(blocks, root);
        blocks.endBlock();
        return String.join("\n\n", blocks.texts);
    }

    private static int depth(Document page) {
        int[] deepest = {0};
        NodeVisitor visitor = (node, depth) -> deepest[0] = Math.max(deepest[0], depth);
        NodeTraversor.traverse(visitor, page);
        return deepest[0];
    }

    private static final class BlockCollector implements NodeVisitor {
        private final List<String> texts = new ArrayList<>();
        private final StringBuilder block = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                block.append(text.getWholeText());
            } else if (breaksText(node)) {
                endBlock();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (breaksText(node)) {
                endBlock();
            }
        }

        private static boolean breaksText(Node node) {
            return node instanceof Element element && (element.isBlock() || element.normalName().equals("br"));
        }

        private void endBlock() {
            String text = block.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
            block.setLength(0);
        }
    }
}

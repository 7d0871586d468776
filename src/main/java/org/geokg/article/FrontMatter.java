package org.geokg.article;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a plain text: its title and, on the next line, {@code Publisher | date}. Both may be missing: a first line
 * is a title only where a front line or a blank line follows and it does not read like a sentence.
 *
 * @param bodyStart UTF-16 index of the body
 */
record FrontMatter(Optional<String> title, Optional<String> publisher, Optional<String> published, int bodyStart) {

    private static final int LONGEST_LINE = 300;
    private static final Pattern HEAD = Pattern.compile("\\A\\s*(?<title>[^\\n]*\\S)[^\\S\\n]*\\n(?<rest>(?:[^\\S\\n]*\\n)?)");
    private static final Pattern FRONT = Pattern.compile("[^\\S\\n]*(?<line>[^\\n]*\\|[^\\n]*)(?:\\n|\\z)");
    private static final Pattern BLANK_OR_END = Pattern.compile("[^\\S\\n]*(?:\\n|\\z)");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.…:;,][\"'”’)]*$");

    static FrontMatter of(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.find() || head.group("title").length() > LONGEST_LINE) {
            return none();
        }
        String title = head.group("title");
        Matcher front = FRONT.matcher(text).region(head.end(), text.length());
        if (front.lookingAt() && isFrontLine(front.group("line"), text, front.end())) {
            return withFrontLine(title, front.group("line"), bodyAfter(text, front.end()));
        }
        boolean blankFollows = !head.group("rest").isEmpty();
        if (blankFollows && !SENTENCE_END.matcher(title).matches() && head.end() < text.length()) {
            return new FrontMatter(Optional.of(title), Optional.empty(), Optional.empty(), bodyAfter(text, head.end()));
        }
        return none();
    }

    private static FrontMatter none() {
        return new FrontMatter(Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    /** A line with a bar, and either a date in it or a blank line after it. */
    private static boolean isFrontLine(String line, String text, int end) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        return datePart(line.split("\\|")).isPresent()
                || BLANK_OR_END.matcher(text).region(end, text.length()).lookingAt();
    }

    private static FrontMatter withFrontLine(String title, String line, int bodyStart) {
        String[] parts = line.split("\\|");
        Optional<String> date = datePart(parts).or(() -> Optional.of(parts[parts.length - 1].strip()));
        Optional<String> publisher = Arrays.stream(parts)
                .map(String::strip)
                .filter(p -> !p.isEmpty() && !p.equals(date.get()))
                .findFirst();
        return new FrontMatter(Optional.of(title), publisher, date.filter(d -> !d.isEmpty()), bodyStart);
    }

    private static Optional<String> datePart(String[] parts) {
        return Arrays.stream(parts)
                .map(String::strip)
                .filter(p -> PublicationDate.read(p).isPresent())
                .findFirst();
    }

    private static int bodyAfter(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

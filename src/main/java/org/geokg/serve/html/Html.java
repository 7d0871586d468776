package org.geokg.serve.html;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A piece of HTML that is safe to send. Templates are written in the program; whatever is put into their {@code {}} is
 * escaped, so text from articles can only ever be text. Attribute values in templates stand in double quotes.
 */
public record Html(String markup) {

    public static final Html NOTHING = new Html("");

    /** Fills the template's {@code {}} in order. {@code Html}, optional ones and iterables of them go in as they are. */
    public static Html of(String template, Object... values) {
        StringBuilder filled = new StringBuilder(template.length() + 64);
        int from = 0;
        for (Object value : values) {
            int hole = template.indexOf("{}", from);
            if (hole < 0) {
                throw new IllegalArgumentException("more values than {} in: " + template);
            }
            filled.append(template, from, hole).append(safe(value));
            from = hole + 2;
        }
        if (template.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException("fewer values than {} in: " + template);
        }
        return new Html(filled.append(template, from, template.length()).toString());
    }

    public static Html text(String text) {
        return new Html(escaped(text));
    }

    public static Html when(boolean condition, Html html) {
        return condition ? html : NOTHING;
    }

    private static String safe(Object value) {
        return switch (value) {
            case Html html -> html.markup();
            case Optional<?> optional -> optional.map(Html::safe).orElse("");
            case Iterable<?> many -> StreamSupport.stream(many.spliterator(), false)
                    .map(Html::safe)
                    .collect(Collectors.joining());
            default -> escaped(value.toString());
        };
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append((char) c);
                default -> out.appendCodePoint(Character.isISOControl(c) || isReordering(c) ? 0xFFFD : c);
            }
        });
        return out.toString();
    }

    /** Characters that make a reader see another order than the one stored (Unicode Technical Report 36). */
    private static boolean isReordering(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || Character.getType(c) == Character.SURROGATE;
    }
}

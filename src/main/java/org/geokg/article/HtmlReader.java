package org.geokg.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a page that is one article: main text by {@link MainText}, the rest by {@link PageMetadata}. */
final class HtmlReader implements FormatReader {
    private static final Pattern DECLARED =
            Pattern.compile("<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD_BYTES = 4096;

    @Override
    public void read(Content content, Intake intake) throws IOException {
        Optional<String> html = content.readArticle(declaredCharset(content.file()));
        html.ifPresent(page -> intake.offer(draft(content.file(), Jsoup.parse(page))));
    }

    private static Draft draft(InputFile file, Document page) {
        PageMetadata metadata = PageMetadata.of(page);
        String main = MainText.of(page).or(metadata::body).orElse("");
        Layout layout = Layout.of(metadata.title(), main);
        return new Draft(file.name(), OptionalInt.empty(), Optional.empty(), file.stem(), metadata.url(),
                metadata.title(), metadata.publisher(), metadata.published(), layout.text(), layout.bodyStart());
    }

    private static Optional<Charset> declaredCharset(InputFile file) throws IOException {
        String head;
        try (InputStream in = file.open(bytes -> { })) {
            head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
        }
        Matcher declared = DECLARED.matcher(head);
        try {
            return declared.find() ? Optional.of(Charset.forName(declared.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}

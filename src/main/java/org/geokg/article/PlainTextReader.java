package org.geokg.article;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a file that is one article. */
final class PlainTextReader implements FormatReader {
    @Override
    public void read(Content content, Intake intake) throws IOException {
        Optional<String> whole = content.readArticle(Optional.empty());
        whole.ifPresent(text -> intake.offer(draft(content.file(), text)));
    }

    private static Draft draft(InputFile file, String text) {
        FrontMatter front = FrontMatter.of(text);
        return new Draft(file.name(), OptionalInt.empty(), Optional.empty(), file.stem(), Optional.empty(),
                front.title().map(CleanText::line), front.publisher(), front.published(), text, front.bodyStart());
    }
}

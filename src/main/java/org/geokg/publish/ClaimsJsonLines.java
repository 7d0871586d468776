package org.geokg.publish;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.geokg.claim.KeyedClaim;
import org.geokg.graph.ArticleRecord;
import org.geokg.graph.IriPolicy;

/** Claims as JSON Lines: one object a line, the columns of {@code claims.csv} as keys, null where a cell is empty. */
public final class ClaimsJsonLines implements ClaimWriter {
    private final JsonGenerator json;
    private final ClaimTableOptions options;
    private final IriPolicy iris;
    private boolean written;

    public ClaimsJsonLines(OutputStream out, IriPolicy iris, ClaimTableOptions options) throws IOException {
        this.json = new JsonFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .setPrettyPrinter(new MinimalPrettyPrinter("\n"))
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.iris = iris;
        this.options = options;
    }

    @Override
    public void write(ArticleRecord article, List<KeyedClaim> claims) throws IOException {
        for (ClaimRow row : options.rows(article, claims, iris)) {
            json.writeStartObject();
            for (ClaimColumn column : ClaimColumn.USUAL) {
                write(column.columnName(), column.value(row));
            }
            json.writeEndObject();
            written = true;
        }
    }

    private void write(String key, Object value) throws IOException {
        switch (value) {
            case Boolean truth -> json.writeBooleanField(key, truth);
            case Integer number -> json.writeNumberField(key, number);
            case BigDecimal number -> json.writeNumberField(key, number);
            case String text when text.isEmpty() -> json.writeNullField(key);
            default -> json.writeStringField(key, value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        if (written) {
            json.writeRaw('\n');
        }
        json.close();
    }
}

package org.geokg.cli;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.geokg.article.ColumnMapping;
import org.geokg.article.Field;
import org.geokg.article.InputFiles;
import org.geokg.article.InputFormat;
import org.geokg.article.ReadOptions;
import org.geokg.problem.ProblemSink;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Which articles to read, and how. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR",
            description = "Articles: .txt .html .htm .csv .jsonl .ndjson, or .gz of these; folders of them; - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--input-format", paramLabel = "FORMAT", converter = FormatConverter.class,
            description = "text, html, csv or jsonl, whatever the names of the files say.")
    private Optional<InputFormat> format = Optional.empty();

    @Option(names = "--map", split = ",", paramLabel = "FIELD=COLUMN",
            description = "Where columns have unusual names: which one holds id, url, title, text, published or publisher.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--encoding", paramLabel = "CHARSET", converter = CharsetConverter.class,
            description = "Encoding of all inputs. Default: told by the bytes of each.")
    private Optional<Charset> encoding = Optional.empty();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Publisher of the articles that name none.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--published", paramLabel = "YYYY-MM-DD", converter = DayConverter.class,
            description = "Date of the articles that give none.")
    private Optional<LocalDate> published = Optional.empty();

    /** Finds the files; a name that is not there is wrong usage, told before any work. */
    InputFiles find(Console console, ProblemSink problems) {
        for (String input : inputs) {
            if (!input.equals(InputFiles.STANDARD_INPUT) && !new File(input).exists()) {
                throw new ParameterException(spec.commandLine(), "no such file or folder: " + input);
            }
        }
        return InputFiles.find(inputs, format, console.in(), problems);
    }

    ReadOptions reading() {
        return new ReadOptions(encoding, new ColumnMapping(mapping()), publisher, published);
    }

    private Map<Field, String> mapping() {
        Map<Field, String> mapped = new EnumMap<>(Field.class);
        columns.forEach((label, column) -> mapped.put(field(label), column));
        return mapped;
    }

    private Field field(String label) {
        return Field.ofLabel(label).orElseThrow(() -> new ParameterException(spec.commandLine(),
                "--map knows no field " + label + "; it knows "
                        + Arrays.stream(Field.values()).map(Field::label).collect(Collectors.joining(", "))));
    }

    static final class FormatConverter implements ITypeConverter<InputFormat> {
        @Override
        public InputFormat convert(String label) {
            return InputFormat.ofLabel(label).orElseThrow(() ->
                    new TypeConversionException("'" + label + "' is none of text, html, csv, jsonl"));
        }
    }

    static final class CharsetConverter implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new TypeConversionException("'" + name + "' is no encoding that Java knows");
            }
        }
    }
}

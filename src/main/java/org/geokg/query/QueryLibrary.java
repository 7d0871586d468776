package org.geokg.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The named queries, in the order in which they are shown. */
public record QueryLibrary(List<NamedQuery> all) {

    private static final String FOLDER = "/org/geokg/queries/";
    private static final String SUFFIX = ".rq";

    public QueryLibrary {
        all = List.copyOf(all);
    }

    /** The queries shipped with the program. A class path cannot be listed, so {@code index.txt} names them. */
    public static QueryLibrary bundled() {
        return new QueryLibrary(resource("index.txt").lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(name -> NamedQuery.of(name, resource(name + SUFFIX)))
                .toList());
    }

    /** The {@code .rq} files of a folder, sorted by name. */
    public static QueryLibrary in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> queries = files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
            return new QueryLibrary(queries.stream().map(QueryLibrary::read).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    public List<NamedQuery> showcase() {
        return all.stream().filter(NamedQuery::isShowcase).toList();
    }

    /** Finds a query by its full name, or by a beginning that only one name has: {@code 07} for {@code 07-evidence}. */
    public Optional<NamedQuery> find(String nameOrBeginning) {
        String wanted = nameOrBeginning.endsWith(SUFFIX)
                ? nameOrBeginning.substring(0, nameOrBeginning.length() - SUFFIX.length())
                : nameOrBeginning;
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<NamedQuery> exact = all.stream().filter(query -> query.name().equals(wanted)).findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        List<NamedQuery> beginning = all.stream().filter(query -> query.name().startsWith(wanted)).toList();
        return beginning.size() == 1 ? Optional.of(beginning.getFirst()) : Optional.empty();
    }

    private static NamedQuery read(Path file) {
        String name = file.getFileName().toString();
        try {
            return NamedQuery.of(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = QueryLibrary.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file " + FOLDER + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.geokg.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.geokg.publish.DumpFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a dump format. */
final class DumpFormatConverter implements ITypeConverter<DumpFormat> {
    private static List<String> names() {
        return Arrays.stream(DumpFormat.values()).map(DumpFormat::formatName).toList();
    }

    @Override
    public DumpFormat convert(String name) {
        return DumpFormat.ofName(name).orElseThrow(
                () -> new TypeConversionException("'" + name + "' is none of " + String.join(", ", names())));
    }

    /** The names, for completion and help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}

package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The two ends of the filter. The result appears under its name when it is complete, not before.
record CsvFiles(Path in, Path out) {
    private static final int LOOK_AHEAD = 1 << 20;

    CsvFiles {
        if (!RouteCommand.isStream(in)) mustBeReadable(in);
    }

    static void mustBeReadable(Path file) {
        if (Files.isDirectory(file) || !Files.isReadable(file)) throw new CannotRun("file.unreadable", file);
    }

    interface Filter {
        void pass(Reader from, Writer to) throws IOException;
    }

    interface Writing {
        void to(Writer writer) throws IOException;
    }

    void pass(Filter filter) throws IOException {
        try (var from =
                new BufferedInputStream(RouteCommand.isStream(in) ? System.in : Files.newInputStream(in), LOOK_AHEAD)) {
            var reader = new InputStreamReader(from, charsetOf(from));
            write(out, to -> filter.pass(reader, to));
        }
    }

    static void write(Path out, Writing writing) throws IOException {
        if (RouteCommand.isStream(out)) {
            writing.to(new OutputStreamWriter(new BufferedOutputStream(new StandardOutput(), 1 << 16), UTF_8));
        } else {
            writeFile(out, writing);
        }
    }

    private static void writeFile(Path out, Writing writing) throws IOException {
        var half = out.resolveSibling(out.getFileName() + ".part");
        try {
            try (var writer = Files.newBufferedWriter(half)) {
                writing.to(writer);
            }
            Files.move(half, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException noFolder) {
            throw new CannotRun("file.no-folder", out);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /// What Chinese Excel saves as CSV is GB18030, and as "Unicode text" UTF-16 with a mark. Text that is valid UTF-8
    /// for
    /// a megabyte is UTF-8.
    private static Charset charsetOf(InputStream from) throws IOException {
        from.mark(LOOK_AHEAD);
        var start = ByteBuffer.wrap(from.readNBytes(LOOK_AHEAD - 1));
        from.reset();
        int mark = start.remaining() < 2 ? 0 : start.getShort(0) & 0xFFFF;
        if (mark == 0xFFFE || mark == 0xFEFF) return UTF_16;
        var decoder = UTF_8.newDecoder();
        var result = decoder.decode(start, java.nio.CharBuffer.allocate(LOOK_AHEAD), false);
        return result.isError() ? Charset.forName("GB18030") : UTF_8;
    }

    static Reader withoutByteOrderMark(Reader from) throws IOException {
        var reader = new PushbackReader(from);
        var first = reader.read();
        if (first != '\uFEFF' && first >= 0) {
            reader.unread(first);
        }
        return reader;
    }
}

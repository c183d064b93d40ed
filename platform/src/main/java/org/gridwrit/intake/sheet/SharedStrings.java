package org.gridwrit.intake.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// XLSX keeps each different text once, away from the cells. Two million of them belong on disk, not on the heap.
final class SharedStrings implements AutoCloseable {
    private final @Nullable Path file;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment bytes;
    private long[] ends = new long[1024];
    private int count;

    SharedStrings(ZipFile zip, @Nullable String part, int longest) throws IOException, XMLStreamException {
        if (part == null) {
            file = null;
            bytes = MemorySegment.NULL;
            return;
        }
        file = Files.createTempFile("gridwrit-strings", ".tmp");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                spool(Workbook.open(zip, part), out, longest);
            }
            try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
                bytes = channel.size() == 0
                        ? MemorySegment.NULL
                        : channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void spool(XMLStreamReader xml, OutputStream out, int longest) throws IOException, XMLStreamException {
        long end = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT
                    || !xml.getLocalName().equals("si")) continue;
            var text = CellText.within(xml, "si", longest).getBytes(StandardCharsets.UTF_8);
            out.write(text);
            end += text.length;
            if (count == ends.length) ends = Arrays.copyOf(ends, count * 2);
            ends[count++] = end;
        }
    }

    String at(int index) {
        if (index < 0 || index >= count) throw new Refusal("intake.file.xlsx");
        long start = index == 0 ? 0 : ends[index - 1];
        if (start == ends[index]) return "";
        return new String(
                bytes.asSlice(start, ends[index] - start).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        arena.close();
        if (file != null) Files.deleteIfExists(file);
    }
}

package org.gridwrit.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridwrit.shared.Refusal;

/// 编码 Tells UTF-8 from GB18030 by reading the whole file strictly, not by guessing from its first bytes.
record Encoding(Charset charset, int markLength) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    static Encoding of(Path file) throws IOException {
        var head = head(file);
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) return strictly(file, StandardCharsets.UTF_8, 3);
        if (startsWith(head, 0xFF, 0xFE)) return strictly(file, StandardCharsets.UTF_16LE, 2);
        if (startsWith(head, 0xFE, 0xFF)) return strictly(file, StandardCharsets.UTF_16BE, 2);
        if (reads(file, StandardCharsets.UTF_8, 0)) return new Encoding(StandardCharsets.UTF_8, 0);
        return strictly(file, GB18030, 0);
    }

    private static Encoding strictly(Path file, Charset charset, int mark) throws IOException {
        if (!reads(file, charset, mark)) throw new Refusal("intake.file.encoding");
        return new Encoding(charset, mark);
    }

    /// A NUL in text is a binary file, or somebody's attempt to cut a string short further down.
    private static boolean reads(Path file, Charset charset, int mark) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16);
        var chars = CharBuffer.allocate(1 << 16);
        try (var channel = Files.newByteChannel(file)) {
            channel.position(mark);
            for (boolean end = false; !end; ) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                var result = decoder.decode(bytes, chars, end);
                if (result.isError()) return false;
                bytes.compact();
                chars.flip();
                while (chars.hasRemaining()) if (chars.get() == 0) throw new Refusal("intake.file.nul");
                chars.clear();
                if (result.isOverflow()) end = false;
            }
        }
        return true;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) return false;
        for (int i = 0; i < expected.length; i++) if ((bytes[i] & 0xFF) != expected[i]) return false;
        return true;
    }
}

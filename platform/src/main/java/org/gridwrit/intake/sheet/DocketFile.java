package org.gridwrit.intake.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridwrit.shared.Refusal;

/// 清单文件 Tells what a file is by its first bytes, never by its name.
public final class DocketFile {
    private DocketFile() {}

    public static Sheet open(Path file, Limits limits) throws IOException {
        long size = Files.size(file);
        if (size == 0) throw new Refusal("intake.file.empty");
        if (size > limits.fileBytes()) throw new Refusal("intake.file.large", String.valueOf(limits.fileBytes() >> 20));
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        if (is(head, 'P', 'K', 3, 4)) return XlsxSheet.open(file, limits);
        if (is(head, 0xD0, 0xCF, 0x11, 0xE0)) throw new Refusal("intake.file.old-excel");
        if (is(head, '%', 'P', 'D', 'F') || is(head, 'P', 'K') || is(head, 0x1F, 0x8B) || is(head, '<', '?', 'x')) {
            throw new Refusal("intake.file.kind");
        }
        return CsvSheet.open(file, limits);
    }

    private static boolean is(byte[] head, int... magic) {
        if (head.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) if ((head[i] & 0xFF) != magic[i]) return false;
        return true;
    }
}

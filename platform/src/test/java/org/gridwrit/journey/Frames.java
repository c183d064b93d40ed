package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// 二维码帧 What a screen shows, photographed one by one, and what a camera sees of it.
final class Frames {
    /// As large as it stands on the screen.
    private static final String PHOTOGRAPH = """
            () => {
              const shown = document.querySelector('canvas.frame')
              const photo = document.createElement('canvas')
              photo.width = photo.height = shown.width * 5
              const ink = photo.getContext('2d')
              ink.imageSmoothingEnabled = false
              ink.drawImage(shown, 0, 0, photo.width, photo.height)
              return photo.toDataURL()
            }
            """;

    /// The other screen is turned to the next frame when this one has been read, or has not been for a while.
    private static final String CAMERA = """
            async pictures => {
              const seen = []
              for (const it of pictures) {
                const bytes = Uint8Array.from(atob(it.split(',')[1]), c => c.charCodeAt(0))
                seen.push(await createImageBitmap(new Blob([bytes])))
              }
              window.seen = seen
              if (window.camera) return
              window.camera = document.createElement('canvas')
              window.camera.width = 960
              window.camera.height = 720
              const ink = window.camera.getContext('2d')
              let n = 0
              let got
              let turned = 0
              setInterval(() => {
                const scanner = document.querySelector('[data-scanner]')
                const read = scanner && scanner.dataset.got
                if (read === got && Date.now() - turned < 600) return
                got = read
                turned = Date.now()
                ink.fillStyle = '#777'
                ink.fillRect(0, 0, 960, 720)
                ink.drawImage(window.seen[n++ % window.seen.length], 200, 80, 560, 560)
              }, 20)
              navigator.mediaDevices.getUserMedia = async () => window.camera.captureStream(20)
            }
            """;

    // Three straight pictures in a hundred are not found by the search meant for photographs taken at an angle.
    private static final Map<DecodeHintType, ?> STRAIGHT = Map.of(DecodeHintType.PURE_BARCODE, true);

    private Frames() {}

    /// Turned by hand from the first to the last.
    static List<String> shown(Page page, String picture) {
        var canvas = page.locator("canvas.frame");
        assertThat(canvas).isVisible();
        page.locator("button[data-pause]").click();
        Pictures.take(page, picture);
        int total = Integer.parseInt(page.locator("[data-frames]").getAttribute("data-frames"));
        int first = Integer.parseInt(canvas.getAttribute("data-frame"));
        var found = new ArrayList<String>();
        for (int n = 0; n < total; n++) {
            int expected = (first - 1 + n) % total + 1;
            assertThat(page.locator("canvas.frame[data-frame='" + expected + "']"))
                    .isVisible();
            found.add(String.valueOf(page.evaluate(PHOTOGRAPH)));
            page.locator("button[data-after]").click();
        }
        // In their order.
        var rest = found.subList(total - first + 1, total);
        var ordered = new ArrayList<>(rest);
        ordered.addAll(found.subList(0, total - first + 1));
        return ordered;
    }

    /// Put together by a program that knows nothing of ours.
    static String text(List<String> pictures) throws Exception {
        var text = new StringBuilder();
        for (var it : pictures) {
            var image = ImageIO.read(new ByteArrayInputStream(bytes(it)));
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var bits = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
            text.append(new QRCodeReader().decode(bits, STRAIGHT).getText().split("/", 5)[4]);
        }
        return text.toString();
    }

    static void beforeTheCamera(Page page, List<String> pictures) {
        page.evaluate(CAMERA, pictures);
    }

    static void refuseTheCamera(Page page) {
        page.evaluate(
                "() => { navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('no', 'NotAllowedError') } }");
    }

    static FilePayload[] files(List<String> pictures) {
        return pictures.stream()
                .map(it -> new FilePayload("frame.png", "image/png", bytes(it)))
                .toArray(FilePayload[]::new);
    }

    private static byte[] bytes(String picture) {
        return Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1));
    }
}

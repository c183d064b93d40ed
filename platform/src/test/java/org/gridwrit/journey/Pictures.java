package org.gridwrit.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/// Screenshots of what people see: into `target/pictures`, or into the documentation with `-Dpictures=docs/images`.
final class Pictures {
    private static final Path PLACE = Path.of(System.getProperty("pictures", "target/pictures"));

    private Pictures() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PLACE.resolve(name + ".png")));
    }

    /// The same on a phone's screen.
    static void onAPhone(Page page, String name) {
        var size = page.viewportSize();
        page.setViewportSize(390, 844);
        take(page, name);
        page.setViewportSize(size.width, size.height);
    }
}

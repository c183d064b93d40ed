package org.gridwrit.journey;

import com.microsoft.playwright.BrowserContext;
import java.util.Map;
import org.gridwrit.demo.DemoData;
import org.gridwrit.demo.Scale;
import org.gridwrit.division.Outlines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The real shell and the real sign-in, with a [FakeCourt] at the other end of the wire.
@Tag("browser")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "gridwrit.data=target/field-site")
abstract class FieldSite {
    @LocalServerPort
    int port;

    @Autowired
    DemoData demo;

    @Autowired
    Outlines outlines;

    Chromium chromium;
    final FakeCourt court = new FakeCourt();

    @BeforeEach
    void open() {
        demo.make(Scale.COUNTY, 2026, false);
        chromium = new Chromium();
        court.maps = outlines.of("451481").stream()
                .map(it -> Map.<String, Object>of(
                        "county",
                        it.county(),
                        "name",
                        "崇左市 凭祥市",
                        "path",
                        it.path(),
                        "left",
                        it.left(),
                        "top",
                        it.top(),
                        "right",
                        it.right(),
                        "bottom",
                        it.bottom()))
                .toList();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /// Li's phone, begun, with what the court asks on it.
    FieldPhone phone() {
        var page = chromium.phone(address());
        court.listen(page.context());
        return FieldPhone.begin(page, "li");
    }

    void cut(BrowserContext phone) {
        court.down = true;
        phone.setOffline(true);
    }

    void mend(BrowserContext phone) {
        court.down = false;
        phone.setOffline(false);
    }
}

package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.journey.People.press;
import static org.gridwrit.journey.People.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.regex.Pattern;
import org.gridwrit.demo.DemoData;
import org.gridwrit.demo.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The key a phone keeps holds to the program's address, so the port is chosen before the program starts.
@Tag("browser")
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
class PhoneBindingTest {
    @DynamicPropertySource
    static void port(DynamicPropertyRegistry registry) throws IOException {
        try (var free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            registry.add("server.port", () -> port);
        }
    }

    @Value("${gridwrit.address}")
    String address;

    @Autowired
    DemoData demo;

    Chromium chromium;

    @BeforeEach
    void open() {
        demo.make(Scale.COUNTY, 2026, false);
        chromium = new Chromium();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    @DisplayName("乡镇网格办发绑定二维码，网格员手机扫码绑定后登录；别的手机登录不了；移除后当场失效")
    void aPhoneIsBoundUsedAndCutOff() {
        var office = signIn(chromium.desk(address), "huang");
        office.navigate("/township/devices");
        var row = office.locator("tbody tr", new Page.LocatorOptions().setHasText("li"))
                .filter(new Locator.FilterOptions()
                        .setHas(office.locator("code", new Page.LocatorOptions().setHasText(Pattern.compile("^li$")))));
        row.locator("button", new Locator.LocatorOptions().setHasText("发绑定链接")).click();
        assertThat(office.locator("img.qr")).isVisible();
        Pictures.take(office, "device-link");
        var link = office.locator("code.copied").textContent();

        var phone = chromium.phone(address);
        phone.navigate(link);
        assertThat(phone.locator("[data-state=bound]")).isVisible();
        assertThat(phone.url()).doesNotContain("#");
        Pictures.take(phone, "device-bound");
        phone.locator("[data-state=bound] a").click();
        signIn(phone, "li");
        phone.waitForURL(Pattern.compile("/field/app$"));

        var other = signIn(chromium.phone(address), "li");
        assertThat(other.locator("[data-state=unbound]")).isVisible();
        Pictures.take(other, "device-unbound");
        other.navigate("/field");
        assertThat(other.url()).endsWith("/device");

        office.navigate("/township/devices");
        Pictures.take(office, "township-devices");
        press(office, "移除");
        office.locator("#confirmation button[value=yes]").click();
        assertThat(office.locator(".toast")).isVisible();
        phone.navigate("/field");
        assertThat(phone.url()).contains("/sign-in");
    }
}

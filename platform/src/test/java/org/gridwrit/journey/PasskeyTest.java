package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.journey.People.leave;
import static org.gridwrit.journey.People.press;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.regex.Pattern;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
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

/// A passkey holds to the program's address, so the port is chosen before the program starts.
@Tag("browser")
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = "gridwrit.second-factor=required")
class PasskeyTest {
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
    Accounts accounts;

    Chromium chromium;
    Page page;

    @BeforeEach
    void open() {
        Cast.open(accounts, "wei", Role.OFFICER);
        chromium = new Chromium();
        page = chromium.desk(address);
        page.onPageError(it -> {
            throw new AssertionError(it);
        });
        withAuthenticator(page);
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    @DisplayName("法官首次登录时添加通行密钥，此后不用输密码即可登录；改名、移除后不能再用")
    void aPasskeyIsAddedUsedAndRemoved() {
        page.navigate("/sign-in");
        page.fill("input[name=login]", "wei");
        page.fill("input[name=password]", Cast.PASSWORD);
        Pictures.take(page, "sign-in");
        page.click(".door-form form button[type=submit]");
        page.waitForURL(Pattern.compile("/second-factor/enrolment"));
        Pictures.take(page, "enrolment");
        page.click("main a[href='/passkeys']");
        page.fill("input[name=label]", "办公室电脑");
        press(page, "添加通行密钥");
        assertThat(page.locator("tbody tr")).hasCount(1);
        Pictures.take(page, "passkeys");
        page.navigate("/console");
        assertThat(page.locator("h1").first()).isVisible();
        page.navigate("/account");
        Pictures.take(page, "account");
        signOut();

        press(page, "使用通行密钥");
        page.waitForURL(Pattern.compile("/console"));
        page.navigate("/passkeys");
        page.fill("tbody input[name=label]", "旧电脑");
        leave(page, () -> press(page, "改名"));
        assertThat(page.locator("tbody input[name=label]")).hasValue("旧电脑");
        leave(page, () -> {
            press(page, "移除");
            page.locator("#confirmation button[value=yes]").click();
        });
        page.waitForURL(Pattern.compile("/second-factor/enrolment|/passkeys"));
        signOut();
        press(page, "使用通行密钥");
        assertThat(page.locator("[data-passkey] [role=alert]")).isVisible();
        assertThat(page.url()).contains("/sign-in");
    }

    private void signOut() {
        page.navigate("/account");
        page.locator("details.menu > summary").click();
        press(page, "退出登录");
        page.waitForURL(Pattern.compile("/sign-in"));
    }

    /// The browser's own stand-in for a finger on a sensor.
    private static void withAuthenticator(Page page) {
        var tools = page.context().newCDPSession(page);
        tools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wish = new JsonObject();
        wish.add("options", options);
        tools.send("WebAuthn.addVirtualAuthenticator", wish);
    }
}

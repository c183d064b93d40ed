package org.gridwrit.identity.device;

import jakarta.servlet.http.HttpServletRequest;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// The challenge that waits in the session for the phone's signature, good for one answer.
@Component
public class DeviceQuestion {
    private static final String ASKED = "device-challenge";

    private final Devices devices;

    DeviceQuestion(Devices devices) {
        this.devices = devices;
    }

    /// @return the text to sign
    public String ask(HttpServletRequest request) {
        var challenge = devices.challenge();
        request.getSession().setAttribute(ASKED, challenge);
        return devices.signedText(challenge);
    }

    public String asked(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ASKED) instanceof String challenge)) {
            throw new Refusal("device.unknown");
        }
        session.removeAttribute(ASKED);
        return challenge;
    }
}

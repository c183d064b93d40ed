package org.gridwrit.notice;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;
import org.gridwrit.notice.delivery.Message;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What is said on a phone: how many of what, and nothing about anybody. Whoever stands beside it reads it too.
@Component
public class Saying {
    private static final Set<NoticeKind> OWN_TEXT =
            Set.of(NoticeKind.ALARM, NoticeKind.TASK, NoticeKind.RETURNED, NoticeKind.SIGHTING);

    private final MessageSource messages;

    Saying(MessageSource messages) {
        this.messages = messages;
    }

    /// Such as 您有2项新任务，请打开网执查看.
    public String push(Message message) {
        return said("notice.phone-text.", message);
    }

    /// Whose notice it is: the name of the program.
    public String title() {
        return requireNonNull(messages.getMessage("app.name", null, Locale.SIMPLIFIED_CHINESE));
    }

    /// The same with the signature text messages must bear.
    public String text(Message message) {
        return "【网执】" + push(message);
    }

    private String said(String key, Message message) {
        var same = message.kinds().stream().distinct().count() == 1;
        var kind = message.first();
        var which = same || kind.urgent() ? (OWN_TEXT.contains(kind) ? kind.name() : "OTHER") : "OTHER";
        return requireNonNull(
                messages.getMessage(key + which, new Object[] {message.kinds().size()}, Locale.SIMPLIFIED_CHINESE));
    }
}

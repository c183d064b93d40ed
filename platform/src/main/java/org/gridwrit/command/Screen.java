package org.gridwrit.command;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.gridwrit.shared.Refusal;
import org.springframework.context.MessageSource;

/// What the person at the terminal reads: each message in Chinese, then in English. Data goes to standard output, never
/// through here.
final class Screen {
    private static final ResourceBundle CHINESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private final PrintStream out;

    Screen(PrintStream out) {
        this.out = out;
    }

    void say(String key, Object... args) {
        out.println(text(CHINESE, key, args));
        out.println(text(ENGLISH, key, args));
        out.flush();
    }

    /// Both languages on one line that is written over by the next.
    void progress(String key, Object... args) {
        out.print("\r" + text(CHINESE, key, args) + " · " + text(ENGLISH, key, args) + "   ");
        out.flush();
    }

    void line(String line) {
        out.println(line);
        out.flush();
    }

    /// The words are those of the module that refused.
    void refuse(Refusal refusal, MessageSource messages) {
        for (var locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            out.println(messages.getMessage("refusal." + refusal.code(), refusal.args(), locale));
        }
        out.flush();
    }

    String chinese(String key, Object... args) {
        return text(CHINESE, key, args);
    }

    private static String text(ResourceBundle bundle, String key, Object... args) {
        var words = Stream.of(args).map(String::valueOf).toArray();
        return MessageFormat.format(bundle.getString(key), words);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "messages.command",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

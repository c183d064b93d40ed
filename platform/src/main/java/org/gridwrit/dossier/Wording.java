package org.gridwrit.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.Said.Known;
import org.gridwrit.casefile.timeline.Said.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// A file of a court is in Chinese, whatever language its pages were shown in.
@Component
class Wording {
    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    public String text(String key, Object... args) {
        var text = messages.getMessage(key, args, key, Locale.CHINESE);
        return text == null ? key : text;
    }

    public String said(Said said) {
        return switch (said) {
            case Words(var text) -> text;
            case Known(var key, var args) -> text(key, args.toArray());
        };
    }

    /// 韦法官（执行法官）
    public String who(Entry it) {
        if (it.role() == null) return it.who();
        return it.who() + "（" + text("role." + it.role()) + "）";
    }

    /// Everything besides what happened and who did it, a line each.
    public List<String> lines(Entry it) {
        var lines = new ArrayList<String>();
        var about = it.about();
        if (about != null) lines.add(text(about.kind()) + " · " + about.debtor());
        it.said().forEach(said -> lines.add(said(said)));
        it.marks().forEach(mark -> lines.add("〔" + text(mark) + "〕"));
        if (it.attached() != null) lines.add("SM3 " + it.attached().sm3());
        return lines;
    }
}

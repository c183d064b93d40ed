package org.gridwrit.statistics;

import org.gridwrit.access.Actor;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// 统计核对 For administrators: whether the figures of each city are their lists, and whether counting keeps up. They read
/// no figure here.
@Controller
class FiguresHealthController {
    private final Reconciling reconciling;
    private final FreshnessStore freshness;
    private final UnitNames units;

    FiguresHealthController(Reconciling reconciling, FreshnessStore freshness, UnitNames units) {
        this.reconciling = reconciling;
        this.freshness = freshness;
        this.units = units;
    }

    @GetMapping("/admin/figures")
    String page(Actor actor, Model model) {
        model.addAttribute("cities", reconciling.seen(actor));
        model.addAttribute("units", units);
        model.addAttribute("asOf", freshness.asOf().atZone(Times.CHINA));
        model.addAttribute("waiting", freshness.waiting());
        return "statistics/health";
    }
}

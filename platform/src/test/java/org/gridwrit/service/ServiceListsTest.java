package org.gridwrit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.service.ServiceFilter.Group;
import org.gridwrit.service.law.Mode;
import org.gridwrit.service.law.Result;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("全院送达的清单")
class ServiceListsTest {
    @Autowired
    ServiceLists lists;

    @Autowired
    ServiceCards cards;

    @Autowired
    ServiceDesk desk;

    @Autowired
    CaseFiles cases;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    final Cast cast = new Cast();
    Town town;
    Id casefile;

    @BeforeEach
    void file() {
        town = new Town(cases, desk, keys, cast, Times.today(clock));
        casefile = town.filed();
    }

    @Test
    @DisplayName("按状态和方式筛选：送达中、已送达、未送达各在一处，别的法院看不到")
    void eachServiceStandsWhereItBelongs() {
        var failed = town.open(casefile, Mode.DIRECT);
        town.failed(failed, Result.REFUSED);
        desk.giveUp(cast.lu, failed);
        var left = town.open(casefile, Mode.LEAVE);
        var served = town.open(casefile, Mode.DIRECT);
        desk.complete(cast.wei, served, town.signed());

        assertThat(of(Group.OPEN, null)).contains(left).doesNotContain(failed, served);
        assertThat(of(Group.FAILED, null)).contains(failed).doesNotContain(left, served);
        assertThat(of(Group.SERVED, null)).contains(served).doesNotContain(left, failed);
        assertThat(of(Group.NOTICE, null)).doesNotContain(left, failed, served);
        assertThat(of(null, Mode.LEAVE)).contains(left).doesNotContain(failed, served);
        assertThat(lists.list(cast.elsewhere, new ServiceFilter(null, null, null), null)
                        .rows())
                .extracting(ServiceOfDocument::id)
                .doesNotContain(left, failed, served);
        assertThat(lists.list(cast.above, new ServiceFilter(Group.OPEN, null, null), null)
                        .rows())
                .extracting(ServiceOfDocument::id)
                .contains(left);
        assertThatThrownBy(() -> lists.list(cast.huang, new ServiceFilter(null, null, null), null))
                .hasMessage("access.role");
    }

    @Test
    @DisplayName("翻页不重复、不遗漏，最新的在前")
    void pagesFollowEachOther() {
        var opened = new ArrayList<Id>();
        for (int i = 0; i < ServiceLists.PAGE + 3; i++) opened.add(town.open(casefile, Mode.DIRECT));
        var all = of(Group.OPEN, Mode.DIRECT);
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        assertThat(all).containsAll(opened);
        assertThat(all).startsWith(opened.getLast());
    }

    @Test
    @DisplayName("页面链接到每次送达，空的时候说明怎么办")
    void thePageLeadsToEachService() throws Exception {
        var service = town.open(casefile, Mode.DIRECT);
        mvc.perform(as(cast.wei, get("/console/services?group=OPEN")))
                .andExpect(content()
                        .string(allOf(containsString("/console/services/" + service), containsString("全院送达"))));
        mvc.perform(as(cast.wei, get("/console/services?mode=POST&dueBy=2001-01-01")))
                .andExpect(content()
                        .string(allOf(
                                containsString("没有符合条件的送达"), not(containsString("/console/services/" + service)))));
    }

    @Test
    @DisplayName("我的一天：没有送成的和快到期的，数字就是清单的长度")
    void theCardsOfTheDayCountExactlyTheirLists() {
        var tried = town.open(casefile, Mode.DIRECT);
        town.failed(tried, Result.ABSENT);
        var entrusted = town.open(casefile, Mode.ENTRUSTED);
        var before = due();
        desk.entrusted(cast.lu, entrusted, town.today());
        assertThat(of(Group.TRIED, null)).contains(tried).doesNotContain(entrusted);
        for (var card : cards.of(cast.wei, clock.instant())) {
            var filter = card.key().equals("SERVICE_TRIED")
                    ? new ServiceFilter(Group.TRIED, null, null)
                    : new ServiceFilter(null, null, town.today().plusDays(7));
            assertThat(card.count()).isEqualTo(lists.count(cast.wei, filter, null, 100));
        }
        assertThat(due()).isEqualTo(before);
        assertThat(lists.list(
                                cast.wei,
                                new ServiceFilter(null, null, town.today().plusDays(20)),
                                null)
                        .rows())
                .extracting(ServiceOfDocument::id)
                .contains(entrusted);
    }

    private int due() {
        return lists.count(cast.wei, new ServiceFilter(null, null, town.today().plusDays(7)), null, 100);
    }

    private List<Id> of(@Nullable Group group, @Nullable Mode mode) {
        var all = new ArrayList<Id>();
        String next = null;
        do {
            var page = lists.list(cast.wei, new ServiceFilter(group, mode, null), next);
            page.rows().forEach(it -> all.add(it.id()));
            next = page.next();
        } while (next != null);
        return all;
    }
}

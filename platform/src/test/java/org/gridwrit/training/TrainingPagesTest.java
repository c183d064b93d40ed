package org.gridwrit.training;

import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.TurnedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
class TrainingPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    TrainingStage stage;

    @Autowired
    Certificates certificates;

    @Autowired
    TurnedClock clock;

    final Cast cast = new Cast();

    @BeforeEach
    void noon() {
        clock.reset();
    }

    @Test
    @DisplayName("网格员读课程、考试，漏答的题有提示且已选的不丢失，答错的题有解释，合格后出示结业证，任何人核验，乡镇撤销")
    void aWorkerLearnsAndIsCertified() throws Exception {
        var li = stage.worker("李");
        mvc.perform(as(li, get("/field/training")))
                .andExpect(content().string(allOf(containsString("还没有结业证"), not(containsString("??")))));
        mvc.perform(as(li, get("/field/training/courses/serving")))
                .andExpect(content().string(allOf(containsString("送达是法院的行为"), containsString("开始考试"))));
        var begun = mvc.perform(as(li, post("/field/training/courses/serving/examinations"))
                        .param("examination", UUID.randomUUID().toString()))
                .andReturn();
        var paper = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());
        mvc.perform(as(li, get(paper)))
                .andExpect(content().string(allOf(containsString("交卷"), not(containsString("因为")))));
        mvc.perform(as(li, post(paper + "/answers")).param("q0", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("还没有答"), containsString("checked"))));
        var id = Id.valueOf(paper.substring(paper.lastIndexOf('/') + 1));
        mvc.perform(as(li, filled(post(paper + "/answers"), stage.answers(li, id, 1))))
                .andExpect(status().is3xxRedirection());
        mvc.perform(as(li, get(paper)))
                .andExpect(content()
                        .string(allOf(containsString("合格，结业证已发"), containsString("您选的"), not(containsString("??")))));
        mvc.perform(as(stage.worker("农"), get(paper))).andExpect(status().is4xxClientError());

        var certificate = certificates.own(li).getFirst();
        mvc.perform(as(li, get("/field/training/certificates/{id}", certificate.id())))
                .andExpect(content()
                        .string(allOf(containsString("data:image/svg+xml"), containsString(certificate.number()))));
        var token = certificates.token(certificate);
        mvc.perform(get("/certificate/{token}", token))
                .andExpect(content().string(allOf(containsString("真实有效"), containsString(">李<"))));
        mvc.perform(get("/certificate/{token}", "a.b.c")).andExpect(status().isNotFound());

        for (var office : java.util.List.of(cast.wei, cast.huang)) {
            var place = office == cast.wei ? "/console/training" : "/township/training";
            mvc.perform(as(office, get(place)).param("township", Cast.TOWNSHIP))
                    .andExpect(content().string(allOf(containsString(">李<"), not(containsString("??")))));
        }
        mvc.perform(as(cast.huang, post("/township/certificates/{id}/revocation", certificate.id()))
                        .param("township", Cast.TOWNSHIP)
                        .param("reason", "代考"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/certificate/{token}", token).param("language", "en"))
                .andExpect(content().string(allOf(containsString("has been revoked"), not(containsString("代考")))));
    }

    private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request, Answers answers) {
        for (int at = 0; at < answers.ticked().size(); at++) {
            for (var it : answers.ticked().get(at)) request.param("q" + at, String.valueOf(it));
        }
        return request;
    }
}

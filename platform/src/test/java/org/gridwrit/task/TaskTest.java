package org.gridwrit.task;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

/// The whole program on real PostgreSQL, at noon of 2026-11-23 unless the test turns the clock.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "gridwrit.task.expiry=-")
@AutoConfigureMockMvc
@Import(Stage.class)
@RecordApplicationEvents
public @interface TaskTest {}

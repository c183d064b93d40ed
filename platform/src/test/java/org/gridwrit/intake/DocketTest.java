package org.gridwrit.intake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gridwrit.testing.WholeProgram;
import org.springframework.context.annotation.Import;

/// The whole program on real PostgreSQL, on the tenth of January 2020, with [Town] to play in.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeProgram
@Import({Pingxiang.TenthOfJanuary.class, Town.class})
public @interface DocketTest {}

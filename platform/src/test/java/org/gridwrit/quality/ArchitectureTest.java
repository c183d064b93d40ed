package org.gridwrit.quality;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gridwrit");

    @Test
    void onlyStoresTouchJdbc() {
        noClasses()
                .that(com.tngtech.archunit.base.DescribedPredicate.not(simpleNameEndingWith("Store")
                        .or(simpleName("WalledTransactions"))
                        .or(resideInAnyPackage("org.gridwrit.postgres", "org.gridwrit.command"))))
                .and()
                .areTopLevelClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.jdbc.core.JdbcTemplate")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javax.sql.DataSource")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.sql.Connection")
                .because("SQL lives in *Store classes, where the ownership test reads it")
                .check(PROGRAM);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.gridwrit.postgres", "org.gridwrit.command", "org.gridwrit.bench")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("tests fix the clock, and dates of the law are dates in China")
                .check(PROGRAM);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .because("what a class needs stands in its constructor")
                .check(PROGRAM);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dto|DTO|Vo|VO|Utils?|Manager|Helper|Common)")
                .orShould()
                .haveNameMatching(".*\\.(Base|Abstract|Common)[A-Z][^.]*")
                .orShould()
                .haveNameMatching(".*\\.I[A-Z][a-z][^.]*")
                .because("such names say what a class is made of, not what it is")
                .check(PROGRAM);
    }

    @Test
    void theGazetteerIsUsedByItsContract() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.gridwrit.gazetteer..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.gridwrit.gazetteer.*..")
                .because("its module exports one package, and on the class path nobody else sees to that")
                .check(PROGRAM);
    }

    @Test
    void theRoomsOfTheGazetteerStandOneAboveTheOther() {
        slices().matching("org.gridwrit.gazetteer.(*)..")
                .should()
                .beFreeOfCycles()
                .check(PROGRAM);
    }

    /// Tests have a cheaper one beside it.
    @Test
    void passwordsAreHashedByOneClassOnly() {
        assertThat(PROGRAM.stream()
                        .filter(it -> it.isAssignableTo(PasswordEncoder.class) && it.isAnnotatedWith(Component.class))
                        .map(JavaClass::getSimpleName))
                .containsExactly("SlowHash");
    }

    @Test
    void moneyIsNeverAFloatingPointNumber() {
        fields().that()
                .haveNameMatching(".*(?i)(amount|money|fen|yuan|recovered).*")
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .check(PROGRAM);
    }
}

package org.gridwrit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The `gridwrit` script on machines that lack something.
class ScriptTest {
    private static final String BUILDING = "Building (the first time";

    @TempDir
    Path temporary;

    NewcomersMachine machine;

    @BeforeEach
    void aMachineWithJustTheProject() throws IOException {
        machine = new NewcomersMachine(temporary);
    }

    @Test
    void withoutACommandItSaysWhatThereIs() throws Exception {
        var answer = machine.run();

        assertThat(answer.status()).isZero();
        assertThat(answer.said())
                .contains("./gridwrit demo", "./gridwrit serve", "./gridwrit test", "./gridwrit import");
    }

    @Test
    void aCommandThatIsNotThereIsNotUnderstood() throws Exception {
        var answer = machine.run("dmeo");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.said()).contains("没有 dmeo 这个命令", "There is no command dmeo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "test", "import", "route", "bench"})
    void withoutJdk25EveryCommandSaysWhatToInstall(String command) throws Exception {
        machine.set("JAVA_HOME", machine.jdk("21.0.4"));

        var answer = machine.run(command);

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said())
                .contains("没有找到 JDK 25", "No JDK 25 found", "apt-get install openjdk-25-jdk", "JAVA_HOME");
    }

    @Test
    void jdk25IsFoundWhateverTheDefaultJavaIs() throws Exception {
        machine.set("JAVA_HOME", machine.jdk("17.0.2"));
        machine.jdk("25.0.1");
        machine.maven("3.9.9");

        assertThat(machine.run("demo").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "test"})
    void withoutMavenItSaysWhatToInstall(String command) throws Exception {
        machine.jdk("25");

        var answer = machine.run(command);

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said()).contains("没有找到 Maven", "No Maven found", "apt-get install maven");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.2.1", "3.6.3", "3.7.0", "3.7"})
    void aMavenThatIsTooOldIsNamed(String version) throws Exception {
        machine.jdk("25");
        machine.maven(version);

        var answer = machine.run("demo");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said()).contains("Maven " + version + " 太旧", "Maven " + version + " is too old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8.7", "3.9.9", "3.10.0", "4.0.0"})
    void aLaterMavenWillDo(String version) throws Exception {
        machine.jdk("25");
        machine.maven(version);

        assertThat(machine.run("demo").status()).isZero();
    }

    @Test
    void itBuildsWhenSourcesAreNewerAndOnlyThen() throws Exception {
        machine.jdk("25");
        machine.maven("3.9.9");

        assertThat(machine.run("demo").said()).contains("正在构建", BUILDING, "Preparing fast starts");
        assertThat(machine.run("demo").said()).doesNotContain("正在构建", BUILDING, "Preparing fast starts");
        var source = Files.createFile(machine.project.resolve("platform/src/main/New.java"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(machine.run("demo").said()).contains(BUILDING);
    }

    @Test
    void theProgramGetsItsOptionsAsTheyWereTyped() throws Exception {
        machine.jdk("25");
        machine.maven("3.9.9");

        assertThat(machine.run("demo", "--data", "/数据 目录/a b", "--reset").said())
                .contains("java got: demo\n", "java got: /数据 目录/a b\n", "java got: --reset\n", "gridwrit.aot");
    }

    @Test
    void aBuildThatFailsIsToldAndNothingStarts() throws Exception {
        machine.jdk("25");
        machine.maven("3.9.9", "echo '[ERROR] package org.gone does not exist'; exit 1\n");

        var answer = machine.run("demo");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said())
                .contains("package org.gone does not exist", "构建失败", "The build failed", "platform/target/build.log")
                .doesNotContain("java got");
        assertThat(machine.run("demo").said()).contains(BUILDING);
    }

    @Test
    void aBuildThatWasCutOffIsNotTakenForOne() throws Exception {
        machine.jdk("25");
        machine.maven("3.9.9", "kill -9 $$\n");

        assertThat(machine.run("demo").said()).contains("构建失败").doesNotContain("java got");
    }

    @Test
    void aFullDiskIsToldBeforeTheBuild() throws Exception {
        machine.jdk("25");
        machine.maven("3.9.9");
        machine.command("df", "echo header; echo '/dev/sda 1000000 900000 20480 98% /'\n");

        var answer = machine.run("demo");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said()).contains("磁盘空间不足", "剩余 20 MB", "Not enough disk space: 20 MB left");
    }

    @Test
    void aProjectThatMayNotBeWrittenToIsTold() throws Exception {
        machine.jdk("25");
        machine.maven("3.9.9");
        Files.createFile(machine.project.resolve("platform/target"));

        var answer = machine.run("demo");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.said()).contains("不能写入", "You may not write to", "platform/target");
    }

    @Test
    void theTestsTakeNoOtherOptionThanFast() throws Exception {
        machine.jdk("25");
        machine.maven("3.9.9");

        assertThat(machine.run("test", "--quick").said()).contains("没有 --quick 这个选项", "there is --fast");
    }
}

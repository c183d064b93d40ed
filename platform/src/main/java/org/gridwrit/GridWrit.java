package org.gridwrit;

import org.gridwrit.command.CommandLineTool;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// Beans go by their full names: two modules may each have a `Units`.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(sharedModules = {"shared", "access"})
public class GridWrit {
    static void main(String[] args) {
        System.exit(CommandLineTool.execute(GridWrit.class, args));
    }
}

package org.gridwrit;

import org.gridwrit.command.CommandLineTool;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@Modulithic(sharedModules = {"shared", "access"})
public class GridWrit {
    static void main(String[] args) {
        System.exit(CommandLineTool.execute(GridWrit.class, args));
    }
}

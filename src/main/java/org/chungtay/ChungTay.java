package org.chungtay;

import org.chungtay.launch.Launcher;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The whole product as one process.
@Modulithic(systemName = "Chung Tay", sharedModules = "shared")
@SpringBootApplication
public class ChungTay {

  public static void main(String[] args) {
    Launcher.launch(ChungTay.class, args);
  }
}

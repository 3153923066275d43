package org.chungtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chungtay.testing.StartedProcess;

/// nginx giving out the same compressed bytes from a file.
final class StaticPage implements AutoCloseable {
  private final Process nginx;
  private final int port = StartedProcess.freePort();
  private final int size;

  StaticPage(Path folder, byte[] page) throws IOException {
    size = page.length;
    Files.write(folder.resolve("page"), page);
    var configuration =
        """
        daemon off;
        user root;
        worker_processes auto;
        pid %1$s/nginx.pid;
        error_log %1$s/nginx.log;
        events { worker_connections 1024; }
        http {
          access_log off;
          sendfile on;
          tcp_nopush on;
          keepalive_requests 100000000;
          open_file_cache max=10;
          client_body_temp_path %1$s/body;
          server {
            listen 127.0.0.1:%2$d;
            location / {
              default_type "text/html;charset=UTF-8";
              add_header Content-Encoding gzip;
              alias %1$s/page;
            }
            location = / {
              default_type "text/html;charset=UTF-8";
              add_header Content-Encoding gzip;
              root %1$s;
              try_files /page =404;
            }
          }
        }
        """
            .formatted(folder, port);
    var file = Files.writeString(folder.resolve("nginx.conf"), configuration);
    nginx =
        new ProcessBuilder("nginx", "-c", file.toString(), "-e", folder + "/nginx.log")
            .inheritIO()
            .start();
  }

  int port() {
    return port;
  }

  int size() {
    return size;
  }

  @Override
  public void close() {
    nginx.destroy();
    nginx.onExit().join();
  }
}

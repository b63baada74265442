package dev.nape.server.reminder.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server can be made to call the browsers' push services, and nobody else. */
class PushHostsTest {

  private final PushHosts hosts =
      new PushHosts(
          List.of(
              "fcm.googleapis.com",
              "*.push.services.mozilla.com",
              "web.push.apple.com",
              "*.notify.windows.com",
              "push.example.org:8443"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://fcm.googleapis.com/fcm/send/abc:def",
        "https://fcm.googleapis.com:443/fcm/send/abc",
        "https://FCM.googleapis.com/fcm/send/abc",
        "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
        "https://web.push.apple.com/QABC",
        "https://wns2-par02p.notify.windows.com/w/?token=BQ%3d",
        "https://push.example.org:8443/x"
      })
  void thePushServicesOfBrowsersAreAllowed(String endpoint) {
    assertThat(hosts.allowed(endpoint)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://fcm.googleapis.com/fcm/send/abc",
        "ftp://fcm.googleapis.com/",
        "file:///etc/passwd",
        "//fcm.googleapis.com/x",
        "fcm.googleapis.com",
        "",
        "https://",
        "https://localhost/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://2130706433/x",
        "https://0x7f.1/x",
        "https://169.254.169.254/latest/meta-data",
        "https://user@fcm.googleapis.com/x",
        "https://fcm.googleapis.com@localhost/x",
        "https://fcm.googleapis.com:pass@localhost/x",
        "https://fcm.googleapis.com\\@localhost/x",
        "https://fcm.googleapis.com:8443/x",
        "https://fcm.googleapis.com:80/x",
        "https://fcm.googleapis.com:0/x",
        "https://push.example.org/x",
        "https://fcm.googleapis.com.example.org/x",
        "https://fcm.googleapis.com./x",
        "https://xfcm.googleapis.com/x",
        "https://push.services.mozilla.com/x",
        "https://evilpush.services.mozilla.com/x",
        "https://notify.windows.com/x",
        "https://evil-notify.windows.com/x",
        "https://fcm.googleapis.com/x#y",
        "https://fcm.googleapis.com /x",
        "https://fcm%2egoogleapis.com/x",
        "https://ｆcm.googleapis.com/x",
        "https://fcm.googleapis.com\r\nHost: localhost/x",
        "https://a..push.services.mozilla.com/x"
      })
  void nothingElseIs(String endpoint) {
    assertThat(hosts.allowed(endpoint)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1_973, 1_974})
  void anAddressIsNoLongerThanTwoThousand(int path) {
    String endpoint = "https://fcm.googleapis.com/" + "x".repeat(path);
    assertThat(hosts.allowed(endpoint).isPresent()).isEqualTo(endpoint.length() <= 2_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "*", "*.", "https://push.example.org/", "[::1]", "a b"})
  void aSettingThatIsNoNameOfAHostStopsTheStart(String written) {
    assertThatThrownBy(() -> new PushHosts(List.of(written)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NAPE_PUSH_HOSTS");
  }
}

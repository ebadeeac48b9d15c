package dev.downbeat.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.downbeat.Conductor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/api, http://localhost:8080/api",
        "http://localhost:8080/api/, http://localhost:8080/api",
        "http://localhost:8080//api///, http://localhost:8080/api",
        "http://localhost:8080, http://localhost:8080/api",
        "http://localhost:8080/, http://localhost:8080/api",
        "'  https://conductor.example/api\n', https://conductor.example/api",
        "https://conductor.example/team/conductor/api, https://conductor.example/team/conductor/api",
        "https://conductor.example/conductor, https://conductor.example/conductor",
        "http://[::1]:8080/api, http://[::1]:8080/api",
        "http://[::1], http://[::1]/api",
        "HTTP://LOCALHOST/api, http://localhost/api",
        "https://us:er@conductor.example/api, https://conductor.example/api",
        "https://conductor.example/a%20b/api, https://conductor.example/a%20b/api"
    })
    void takesAnAddress(String given, String address) {
        try (Conductor conductor = Conductor.connect(given)) {
            assertThat(conductor.address()).isEqualTo(address);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', not an empty text",
        "localhost:8080/api, 'not \"localhost:8080/api\", which does not begin with http:// or https://'",
        "ftp://host/api, 'not \"ftp://host/api\", which does not begin with http:// or https://'",
        "http://::1:8080/api, 'not \"http://::1:8080/api\"'",
        "http:///, 'not \"http:///\"'",
        "http://u:s3cret@ho st, 'not what was given (not shown, it may hold a password)'",
        "u:s3cret@host, 'not one without http:// or https://'"
    })
    void refusesWhatIsNone(String given, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conductor.connect(given))
                .withMessage(
                        "the address of the Conductor server must be a URL such as http://localhost:8080/api, " + why);
    }

    @ParameterizedTest
    @CsvSource({"http://host/api?token=s3cret", "http://host/api#s3cret"})
    void refusesMoreThanAnAddress(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conductor.connect(given))
                .withMessage("the address of the Conductor server must be a URL such as http://localhost:8080/api,"
                        + " without anything after ? or #");
    }
}

package nl.escalatieroutes.toegang.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionService;

class SessiebewaringTest {

    private final ConversionService omzetting = new Sessiebewaring().springSessionConversionService();

    @Test
    void watBewaardIsKomtTerug() {
        byte[] bewaard = omzetting.convert(List.of("auditor"), byte[].class);
        assertThat(omzetting.convert(bewaard, Object.class)).isEqualTo(List.of("auditor"));
    }

    @Test
    void watEenAndereVersieBewaardeEnDezeNietKentIsErNiet() {
        assertThat(omzetting.convert(new byte[] {1, 2, 3}, Object.class)).isNull();
    }
}

package org.routetrust.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The free plan is for you and your team, with five images a day.",
                "zh|注册 OpenAI API key 以后，每天可以免费生成 5 张图片。",
                "ja|無料プランでは毎日5枚まで生成できます。",
                "ko|무료 요금제는 하루 다섯 장까지 가능합니다.",
                "ru|Бесплатный тариф даёт пять картинок в день.",
                "ar|الخطة المجانية تمنحك خمس صور في اليوم",
                "de|Der Tarif ist nicht für Sie, und das Bild wird mit dem Konto verknüpft.",
                "fr|Vous avez cinq images dans les comptes gratuits et une pour les autres.",
                "es|Los créditos del plan son para una cuenta y las imágenes con su uso.",
                "pt|Você não paga para usar uma conta com os créditos do plano.",
                "it|Il piano è per una persona e gli utenti della prova non sono che due.",
                "id|Anda dapat membuat gambar dengan akun yang tidak dari kami untuk ini.",
                "vi|Bạn được năm ảnh và không có phí cho các tài khoản của một người.",
                "tr|Bu plan bir kişi için ve daha çok olarak değil.",
                "''|ok"
            })
    void names_the_language_of_a_text(String code, String text) {
        assertThat(Language.of(text)).isEqualTo(code);
    }
}

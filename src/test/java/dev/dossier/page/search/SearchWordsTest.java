package dev.dossier.page.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    private final SearchWords words = new SearchWords();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Huawei’s chips, U.S. rules | huawei chips us rules | huawei chip us rule",
                "ＨＵＡＷＥＩ Zürich Łódź Straße | huawei zurich lodz strasse | huawei zurich lodz strass",
                "华为公司 | 华为 为公 公司 | 华为 为公 公司",
                "国 | 国 | 国",
                "Qwen模型 | qwen 模型 | qwen 模型",
                "$1,250 or 5.5 billion | 1250 or 5.5 billion | 1250 5.5 billion",
                "GPT-4 and the H20 | gpt 4 and the h20 | gpt 4 h20",
                "O'Brien ’tis | obrien tis | obrien ti",
                "restrictions restricted restricting | restrictions restricted restricting | restrict restrict restrict",
            })
    void splitsFoldsAndStems(String text, String folded, String stemmed) {
        assertEquals(List.of(folded.split(" ")), words.words(text));
        assertEquals(List.of(stemmed.split(" ")), words.terms(text));
    }
}

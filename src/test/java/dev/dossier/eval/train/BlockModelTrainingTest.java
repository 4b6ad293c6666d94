package dev.dossier.eval.train;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Trains or measures the models where {@code -Dmodel=train} or {@code -Dmodel=validate} asks for it; both take some minutes. */
class BlockModelTrainingTest {
    @Test
    @EnabledIfSystemProperty(named = "model", matches = "train")
    void trainsOnAllPagesAndWritesTheModels() throws IOException {
        BlockModelTraining.main(new String[0]);
    }

    @Test
    @EnabledIfSystemProperty(named = "model", matches = "validate")
    void measuresTheModelsOnSitesThatTheyHaveNotSeen() throws IOException {
        CrossValidation.main(new String[0]);
    }
}

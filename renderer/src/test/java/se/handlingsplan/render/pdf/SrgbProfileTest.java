package se.handlingsplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

final class SrgbProfileTest {
  @Test
  void saysOfColoursWhatThePlatformsOwnProfileSays() {
    ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    ColorSpace theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    float[] colour = {0.04f, 0.23f, 0.55f};
    float[] expected = theirs.toCIEXYZ(colour);
    float[] actual = ours.toCIEXYZ(colour);
    for (int part = 0; part < expected.length; part++) {
      assertThat(actual[part]).isCloseTo(expected[part], offset(0.002f));
    }
  }
}

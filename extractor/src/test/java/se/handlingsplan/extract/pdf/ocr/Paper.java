package se.handlingsplan.extract.pdf.ocr;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;
import se.handlingsplan.extract.pdf.page.Picture;

/** Draws pictures of pages for tests: 300 by 400 points at 300 dots an inch, places in points. */
final class Paper {
  static final double SCALE = 300 / 72.0;
  private static final int WIDTH = 300;
  private static final int HEIGHT = 400;

  private final BufferedImage image =
      new BufferedImage(
          (int) (WIDTH * SCALE), (int) (HEIGHT * SCALE), BufferedImage.TYPE_BYTE_GRAY);
  private final Graphics2D pen = image.createGraphics();

  Paper() {
    this(0);
  }

  /**
   * @param degrees clockwise by which all that is drawn is turned around the middle
   */
  Paper(double degrees) {
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.scale(SCALE, SCALE);
    pen.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
    pen.setColor(Color.BLACK);
  }

  Paper line(double x1, double y1, double x2, double y2) {
    pen.setStroke(new BasicStroke(0.5f));
    pen.draw(new Line2D.Double(x1, y1, x2, y2));
    return this;
  }

  /** A filled rectangle of a grey from 0 for black to 255. */
  Paper area(double left, double top, double width, double height, int grey) {
    pen.setColor(new Color(grey, grey, grey));
    pen.fill(new Rectangle2D.Double(left, top, width, height));
    pen.setColor(Color.BLACK);
    return this;
  }

  /** Stems and dots as letters have, from the left edge on a baseline. */
  Paper letters(double left, double baseline, int count) {
    for (int i = 0; i < count; i++) {
      double x = left + i * 5;
      area(x, baseline - 7, 1, 7, 0);
      area(x + 2.5, baseline - 5, 1, 5, 0);
      area(x, baseline - 5, 3, 1, 0);
    }
    return this;
  }

  /** Grain, as scanners leave on grey paper. */
  Picture noisy(long seed) {
    Picture clean = picture();
    Random random = new Random(seed);
    for (int i = 0; i < clean.grey().length; i++) {
      double grey = (clean.grey()[i] & 0xFF) * 0.9 + random.nextGaussian() * 7;
      clean.grey()[i] = (byte) Math.clamp(Math.round(grey), 0, 255);
    }
    return clean;
  }

  Picture picture() {
    byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new Picture(image.getWidth(), image.getHeight(), grey, SCALE);
  }
}

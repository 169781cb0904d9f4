"""Texts that say where the datasets are published and how they have to be laid out."""

from __future__ import annotations

LICENCES = "All of them are published for research; each photo keeps its photographer's licence."

FLICKR8K = """Flickr8k (Hodosh, Young, Hockenmaier 2013): 8,000 photos with five captions each. Published by the University of
Illinois, mirrored on Kaggle as "Flickr 8k Dataset" (adityajn105/flickr8k). The folder holds
  Images/ and captions.txt                                   (Kaggle's layout), or
  Flicker8k_Dataset/ and Flickr8k.token.txt                  (the original layout),
and, in either, Flickr_8k.trainImages.txt and Flickr_8k.devImages.txt (the official split)."""

FLICKR30K = """Flickr30k (Young, Lai, Hodosh, Hockenmaier 2014): 31,783 photos with five captions each. Published by the
University of Illinois, mirrored on Kaggle as "Flickr Image dataset" (hsankesara/flickr-image-dataset). The folder holds
  flickr30k_images/ and results.csv                          (Kaggle's layout), or
  flickr30k-images/ and results_20130124.token               (the original layout),
and, in either, the split: dataset_flickr30k.json (Karpathy and Fei-Fei 2015, "Deep Visual-Semantic Alignments",
https://cs.stanford.edu/people/karpathy/deepimagesent/), or train.txt, val.txt and test.txt (of Flickr30k Entities)."""

COCO = """COCO (Lin et al. 2014; captions: Chen et al. 2015, CC BY 4.0): 123,287 photos with five captions each. Published at
https://cocodataset.org/#download. The folder holds
  train2017/ and annotations/captions_train2017.json, val2017/ and annotations/captions_val2017.json (or those of 2014),
and, if Karpathy's split is wanted, dataset_coco.json (https://cs.stanford.edu/people/karpathy/deepimagesent/)."""

OWN = """Photos and captions of your own: a folder Images/, a table captions.txt (CSV with the header image,caption), and the
lists NAME.trainImages.txt and NAME.devImages.txt. Where they lie in several folders or tables, a file dataset.toml says which;
see docs/training.md."""

ALL = "\n\n".join((LICENCES, FLICKR8K, FLICKR30K, COCO, OWN))

# One line each, for model cards.
ORIGINS = {
    "flickr8k": "Flickr8k (Hodosh, Young, Hockenmaier 2013)",
    "flickr30k": "Flickr30k (Young, Lai, Hodosh, Hockenmaier 2014)",
    "coco": "COCO (Lin et al. 2014; captions by Chen et al. 2015, CC BY 4.0; each photo keeps its photographer's licence)",
}

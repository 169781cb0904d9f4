"""A second engine, tried: the model in ONNX Runtime."""

// A part of the World that takes long to make, beside what it was made of and what was said of it. A World that is
// loaded again shares the parts that would come out the same. Called by exhibit/world.
#pragma once

#include <memory>
#include <utility>

#include "base/result.h"

namespace beffroi::exhibit {

template <class Source, class Product>
struct Part {
  Source source{};
  std::shared_ptr<const Product> product;  // none when nothing could be made of the source
  Issues issues;

  explicit operator bool() const { return product != nullptr; }
  const Product& operator*() const { return *product; }
  const Product* operator->() const { return product.get(); }
};

// The part from before, if there is one of the same source, or a new one: `make` turns a source into a
// Result<Product>. What there is to say of it is said both times.
template <class Source, class Product, class Make>
Part<Source, Product> renewed(const Part<Source, Product>* before, Source source, const Make& make, Issues& issues) {
  Part<Source, Product> part;
  if (before != nullptr && *before && before->source == source) {
    part = *before;
  } else {
    if (auto product = take(make(source), part.issues))
      part.product = std::make_shared<const Product>(std::move(*product));
    part.source = std::move(source);
  }
  issues.insert(issues.end(), part.issues.begin(), part.issues.end());
  return part;
}

}  // namespace beffroi::exhibit
